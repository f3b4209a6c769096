export interface WorstCase {
  readonly name: string;
  readonly text: () => string;
  /** What the text names, beside it. */
  readonly files?: Readonly<Record<string, () => string>>;
}

/** Texts that are hard for one pass each: none of them may cost more than its size. */
export const WORST_CASES: readonly WorstCase[] = [
  {
    name: 'huge paragraph',
    text: () => many(60_000, (index) => WORDS[index % WORDS.length] ?? '').join(' '),
  },
  { name: 'no space', text: () => 'abcdefghij'.repeat(10_000) },
  {
    name: 'huge table',
    text: () =>
      [
        '| a | b | c | d |',
        '| --- | --- | ---: | --- |',
        ...many(5000, (row) => `| r${row} | text of a cell | ${row} | x |`),
      ].join('\n'),
  },
  {
    name: '8,000 paragraphs',
    text: () =>
      many(
        8000,
        (index) => `Paragraph ${index} *with* a few words, [a link](#a) and **more**.`,
      ).join('\n\n'),
  },
  {
    name: 'deep lists',
    text: () =>
      many(200, () => many(8, (level) => `${'  '.repeat(level)}- level ${level}`).join('\n')).join(
        '\n',
      ),
  },
  {
    name: '5,000 notes',
    text: () =>
      [
        ...many(5000, (note) => `Word[^${note}]`),
        ...many(5000, (note) => `[^${note}]: Note ${note}.`),
      ].join('\n\n'),
  },
  {
    name: '5,000 links',
    text: () => many(5000, (link) => `[link ${link}](https://example.org/${link})`).join(' '),
  },
  {
    name: '8,000 paragraphs',
    text: () =>
      many(8000, (index) => `Paragraph ${index} has *some* words of its own.`).join('\n\n'),
  },
  {
    name: 'large drawing',
    text: () => '![A drawing](drawing.svg)',
    files: { 'drawing.svg': drawing },
  },
];

/** A map of fifty thousand steps in a hundred areas. */
function drawing(): string {
  const areas = many(100, (area) => {
    const steps = many(500, (step) => `l${(step % 7) - 3} ${(step % 5) - 2}.${area % 10}`);
    return `<path d="M${area * 9} 300${steps.join('')}" fill="teal" fill-opacity=".5"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600">${areas.join('')}</svg>`;
}

const WORDS = 'some words of several lengths that follow each other without an end'.split(' ');

function many(count: number, make: (index: number) => string): string[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
