import { describe, expect, it } from 'vitest';
import type { PackBlock, PackTable } from '../../../src/model/pack-block.ts';
import { markdownOf } from '../../support/markdown-of.ts';
import { cell, heading, line, list, nowhere, packOf, paragraph } from '../../support/pack-nodes.ts';

function written(...blocks: readonly PackBlock[]): string {
  return markdownOf(packOf(blocks));
}

describe('lists', () => {
  it('keep apart from each other when two stand side by side', () => {
    const one = list([[paragraph('a')]]);
    const other = list([[paragraph('b')]]);
    expect(written(one, other, one)).toBe('- a\n\n* b\n\n- a\n');
    const numbers = list([[paragraph('a')]], { ordered: true });
    expect(written(numbers, numbers, one)).toBe('1. a\n\n1) a\n\n- a\n');
  });

  it('hang their items behind marks of any width', () => {
    const items = [
      [paragraph('nine'), list([[paragraph('in')]])],
      [paragraph('ten'), list([[paragraph('in')]])],
    ];
    expect(written(list(items, { ordered: true, start: 9 }))).toBe(
      '9. nine\n   - in\n10. ten\n    - in\n',
    );
  });

  it('leave a blank line before a list that could be taken for the paragraph’s next line', () => {
    const inner = list([[paragraph('x')]], { ordered: true, start: 3 });
    expect(written(list([[paragraph('a'), inner]]))).toBe('- a\n\n  3. x\n');
    expect(written(list([[paragraph('a'), list([[]])]]))).toBe('- a\n\n  -\n');
  });

  it('hold code, quotes and rules', () => {
    const code: PackBlock = { type: 'codeBlock', value: 'x\n\ny', at: nowhere };
    const quote: PackBlock = { type: 'quote', blocks: [paragraph('q')], at: nowhere };
    const rule: PackBlock = { type: 'thematicBreak', at: nowhere };
    expect(written(list([[code], [quote], [rule, rule]]))).toBe(
      '- ```\n  x\n\n  y\n  ```\n- > q\n- ___\n\n  ---\n',
    );
  });

  it('show a task’s box, and no box where an item only looks like a task', () => {
    const task = { checked: true, blocks: [paragraph('done')], at: nowhere };
    const item = { blocks: [paragraph('[x] not a task')], at: nowhere };
    expect(
      written({
        type: 'list',
        ordered: false,
        start: 1,
        loose: false,
        items: [task, item],
        at: nowhere,
      }),
    ).toBe('- [x] done\n- \\[x] not a task\n');
  });
});

describe('headings', () => {
  it('are one level lower where a cover holds the title', () => {
    const cover: PackBlock = {
      type: 'cover',
      kind: '',
      title: line('Title'),
      subtitle: [],
      entries: [],
      at: nowhere,
    };
    expect(written(cover, heading(1, 'a', { title: 'Section' }))).toBe('# Title\n\n## Section\n');
    expect(written(heading(1, 'a', { title: 'Section' }))).toBe('# Section\n');
  });

  it('keep marks that stand at their end', () => {
    expect(written(heading(2, 'a', { title: 'In C #' }))).toBe('## In C \\#\n');
  });
});

describe('code', () => {
  it('has a fence that its own fences can’t close', () => {
    const value = '````\ncode\n````';
    expect(written({ type: 'codeBlock', language: 'md', value, at: nowhere })).toBe(
      `\`\`\`\`\`md\n${value}\n\`\`\`\`\`\n`,
    );
  });
});

function table(head: string, value: string): PackTable {
  return {
    type: 'table',
    description: '',
    style: 'data',
    alignments: ['center', 'right'],
    head: [cell(head), cell('2006')],
    rows: [{ cells: [cell(value), cell('34', 'about')], opensGroup: false }],
    below: [],
    at: nowhere,
  };
}

describe('tables', () => {
  it('line their columns up, whatever the width of their characters', () => {
    expect(written(table('国', 'ab'))).toBe(
      '| 国  |     2006 |\n| :-: | -------: |\n| ab  | about 34 |\n',
    );
  });

  it('do not line up where rows would be too long', () => {
    expect(written(table('a', 'b'.repeat(200)))).toBe(
      `|  a  | 2006 |\n| :-: | --: |\n| ${'b'.repeat(200)} | about 34 |\n`,
    );
  });

  it('keep bars in code and in addresses inside their cells', () => {
    const content = line(
      { type: 'code', value: 'a|b', at: nowhere },
      { type: 'link', to: { href: 'https://e.org/|' }, content: line('c'), at: nowhere },
    );
    const row = { cells: [{ content, qualifier: '', at: nowhere }], opensGroup: false };
    const one = { ...table('', ''), rows: [row] };
    expect(written(one)).toContain('| `a\\|b`[c](https://e.org/\\|) |');
  });
});
