/** Texts that are hard for one pass each: none of them may cost more than its size. */
export const WORST_CASES: readonly { readonly name: string; readonly text: () => string }[] = [
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
];

const WORDS = 'some words of several lengths that follow each other without an end'.split(' ');

function many(count: number, make: (index: number) => string): string[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
