import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../src/verify/markdown/read-markdown.ts';

/** What is read, as `kind: text`. */
function read(markdown: string): string[] {
  return readMarkdown(markdown).units.map(({ kind, text }) => `${kind}: ${text}`);
}

describe('readMarkdown', () => {
  it('reads each block as a unit of its kind', () => {
    const markdown =
      '# Title\n\nA *b*\nc.\n\n- one\n- two\n\n> quote\n\n```js\nlet  x\n```\n\n---\n\n| h | i |\n|---|---|\n| j |   |\n';
    expect(read(markdown)).toEqual([
      'heading: Title',
      'text: A b c.',
      'text: one',
      'text: two',
      'text: quote',
      'code: let x',
      'cell: h',
      'cell: i',
      'cell: j',
    ]);
  });

  it('reads pictures as their alt text, alone or in a line', () => {
    expect(read('<a id="x"></a>![alt *x*](a.svg)\n\nsee ![b](c.png) here')).toEqual([
      'alt: alt x',
      'text: see b here',
    ]);
  });

  it('reads what GitHub shows of HTML: words, and breaks as spaces', () => {
    expect(read('H<sub>2</sub>O<br>next <!-- no -->end')).toEqual(['text: H2O next end']);
  });

  it('does not read the box of a task, but what only looks like one', () => {
    expect(read('- [x] done\n- [ ] to do\n\n  [ ] second\n- \\[x] text\n\n[ ] no item')).toEqual([
      'text: done',
      'text: to do',
      'text: [ ] second',
      'text: [x] text',
      'text: [ ] no item',
    ]);
  });
});

describe('what readMarkdown knows beyond CommonMark', () => {
  it('reads notes apart, with their blocks, and calls as their labels', () => {
    const markdown =
      'Text[^1] and[^b].\n\n[^1]: A *note*.\n\n    Its second.\n    - item\n\n[^b]: ```\n    code\n    ```\n\nAfter.';
    const { units, notes } = readMarkdown(markdown);
    expect(units.map(({ text }) => text)).toEqual(['Text1 andb.', 'After.']);
    expect(notes).toEqual([
      { kind: 'text', text: 'A note.' },
      { kind: 'text', text: 'Its second.' },
      { kind: 'text', text: 'item' },
      { kind: 'code', text: 'code' },
    ]);
  });

  it('reads an address as it was written', () => {
    expect(read('<https://e.org/a%20b>')).toEqual(['text: https://e.org/a%20b']);
  });

  it('loses nothing that is nested deeper than a hundred levels', () => {
    expect(read(`${'> '.repeat(150)}deep`)).toEqual(['text: deep']);
  });
});
