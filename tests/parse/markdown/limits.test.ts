import { describe, expect, it } from 'vitest';
import { findings, parse } from '../support/parse.ts';

describe('text that can’t be read in a reasonable time', () => {
  it.each([
    ['emphasis that never ends', '*a '.repeat(5000)],
    ['ends without a beginning', 'a* '.repeat(5000)],
    ['emphasis that mismatches', '*a_ '.repeat(5000)],
    ['nested emphasis', `${'*a **a '.repeat(5000)}b${' a** a*'.repeat(5000)}`],
    ['a run of stars', `${'*'.repeat(5000)}a${'*'.repeat(5000)}`],
    ['brackets that never close', '[a'.repeat(5000)],
    ['brackets that never open', 'a]'.repeat(5000)],
    ['addresses that never end', '[a](<b'.repeat(5000)],
    ['comments that never end', `a ${'<!--'.repeat(5000)}`],
    ['instructions that never end', `a ${'<?'.repeat(5000)}`],
    [
      'backticks of all lengths',
      Array.from({ length: 2500 }, (_, n) => `e${'`'.repeat(n)}`).join(''),
    ],
    ['quotes in quotes', `${'> '.repeat(5000)}a`],
    ['lists in lists on a line', `${'- '.repeat(5000)}x${'\n'.repeat(5000)}`],
    ['lists in lists', Array.from({ length: 300 }, (_, n) => `${'  '.repeat(n)}* a\n`).join('')],
    ['links in markup', '*a [b](c) '.repeat(2000)],
  ])('is refused at its place in every family: %s', (_name, text) => {
    for (const strict of [true, false]) {
      const { diagnostics } = parse(text, { strict });
      expect(diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
        'error text/too-complex',
      ]);
    }
  });

  it('is refused at its line', () => {
    const text = `first\n\n${'> '.repeat(200)}a`;
    expect(parse(text).diagnostics[0]?.at.start).toBe('first\n\n'.length);
  });
});

describe('text that is only long', () => {
  it.each([
    ['prose with markup', 'A *b* **c** [d](e) `f` snake_case 2 * 3.\n\n'.repeat(800)],
    ['a list', '- a [b](c)\n'.repeat(1500)],
    ['a table', `| a | b |\n|---|---|\n${'| *1* | 2_3 |\n'.repeat(800)}`],
    ['lists 40 deep', Array.from({ length: 40 }, (_, n) => `${'  '.repeat(n)}- a\n`).join('')],
    ['quotes 40 deep', `${'> '.repeat(40)}a`],
    ['code', `\`\`\`\n${'*a_ [<b `'.repeat(5000)}\n\`\`\``],
    [
      'many notes in one paragraph',
      Array.from({ length: 1500 }, (_, n) => `a[^${n}] `).join('') +
        Array.from({ length: 1500 }, (_, n) => `\n\n[^${n}]: b`).join(''),
    ],
    ['many links in one paragraph', 'a [b](c) '.repeat(3000)],
    ['a rule', '- '.repeat(300)],
    ['a long word', 'a'.repeat(200_000)],
  ])('is read: %s', (_name, text) => {
    expect(findings(text)).toEqual([]);
  });
});
