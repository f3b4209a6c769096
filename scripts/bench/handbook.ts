/**
 * Makes Markdown of a wanted size, the same for the same arguments: headings, prose with emphasis,
 * links and notes, lists, tables, code and quotes in the proportions of a handbook.
 */
export function generateHandbook(pages: number): string {
  const random = new Lottery(pages);
  const parts = ['# A handbook of many pages'];
  const words = pages * WORDS_A_PAGE;
  let written = 0;
  for (let chapter = 1; written < words; chapter += 1) {
    parts.push(`# Chapter ${chapter}`);
    for (let section = 1; section <= 6 && written < words; section += 1) {
      const text = generateSection(random, `${chapter}.${section}`);
      written += text.split(/\s+/).length;
      parts.push(text);
    }
  }
  return `${parts.join('\n\n')}\n`;
}

/** What fits on a page of the family `plain`, roughly. */
const WORDS_A_PAGE = 330;

function generateSection(random: Lottery, number: string): string {
  const blocks = [`## Section ${number}: ${random.words(4)}`];
  for (let paragraph = 0; paragraph < 4; paragraph += 1) blocks.push(generateProse(random, 70));
  blocks.push(random.pick([list, table, code, quote])(random));
  blocks.push(`### ${random.words(3)}`, generateProse(random, 90));
  const note = `n${number.replace('.', '-')}`;
  blocks.push(`${generateProse(random, 40)}[^${note}]`, `[^${note}]: ${random.sentence(14)}`);
  return blocks.join('\n\n');
}

function generateProse(random: Lottery, words: number): string {
  const sentences: string[] = [];
  for (let left = words; left > 0; left -= 14) {
    const sentence = random.sentence(14);
    const [first = '', second = ''] = sentence.split(' ', 2);
    const rest = sentence.slice(first.length + second.length + 2);
    sentences.push(
      random.pick([
        () => sentence,
        () => sentence,
        () => `${first} *${second}* ${rest}`,
        () => `${first} **${second}** ${rest}`,
        () => `${first} [${second}](https://example.org/${second}) ${rest}`,
        () => `${first} \`${second}\` ${rest}`,
      ])(),
    );
  }
  return sentences.join(' ');
}

function list(random: Lottery): string {
  const items = Array.from({ length: 5 }, () => `- ${random.sentence(9)}`);
  items.splice(2, 0, `  1. ${random.sentence(6)}`, `  2. ${random.sentence(6)}`);
  return items.join('\n');
}

function table(random: Lottery): string {
  const rows = Array.from(
    { length: 8 },
    () =>
      `| ${random.words(2)} | ${random.number(5000)} | ${random.number(90)}.${random.number(9)} |`,
  );
  return ['| Place | Cases | Share |', '| --- | ---: | ---: |', ...rows].join('\n');
}

function code(random: Lottery): string {
  const lines = Array.from(
    { length: 6 },
    (_, row) => `${' '.repeat((row % 3) * 2)}let ${random.words(1)} = ${random.number(99)};`,
  );
  return ['```js', ...lines, '```'].join('\n');
}

function quote(random: Lottery): string {
  return `> ${random.sentence(30)}`;
}

/** A linear congruential generator (Park and Miller, 1988): chance that is the same each time. */
class Lottery {
  #state: number;

  constructor(seed: number) {
    this.#state = seed + 1;
  }

  number(below: number): number {
    this.#state = (this.#state * 48_271) % 2_147_483_647;
    return this.#state % below;
  }

  pick<Choice>(choices: readonly Choice[]): Choice {
    const choice = choices[this.number(choices.length)];
    if (choice === undefined) throw new Error('There was nothing to pick from.');
    return choice;
  }

  words(count: number): string {
    return Array.from({ length: count }, () => this.pick(WORDS)).join(' ');
  }

  sentence(count: number): string {
    const words = this.words(count);
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  }
}

const WORDS = `the of and a to in is was for on that by this with from or had an are were which
their has would been when who its more after first other into time only new some could these two
may then do any like now over such our even most made through before must under years between
court border shelter labour ministry officials procedure evidence investigation assistance
reporting prevention authorities international cooperation recruitment destination employment
identification administration prosecution conviction recommendation training monitoring
vulnerable seasonal regional independent considerable responsibility`.split(/\s+/);
