import type { PackBlock, PackList, PackListItem } from '../../model/pack-block.ts';

/** The marks of a list: neighbouring lists take turns, or they would be one. */
export type Turn = 0 | 1;

export const BULLETS = ['-', '*'] as const;

/** Writes blocks below each other; given by who writes blocks. */
export type WriteBlocks = (blocks: readonly PackBlock[], joiner: Joiner) => string;

/** What stands between two blocks that follow each other; `text` is the second as written. */
export type Joiner = (before: PackBlock, after: PackBlock, text: string) => string;

export const blankLine: Joiner = () => '\n\n';

export function writeList(list: PackList, turn: Turn, write: WriteBlocks): string {
  const items = list.items.map((item, index) => {
    const mark = markOf(list, index, turn);
    const content = write(item.blocks, list.loose ? blankLine : tight);
    return hang(`${mark} `, taskBox(item) + content);
  });
  return items.join(list.loose ? '\n\n' : '\n');
}

function markOf({ ordered, start }: PackList, index: number, turn: Turn): string {
  if (!ordered) return BULLETS[turn];
  return `${start + index}${turn === 0 ? '.' : ')'}`;
}

function taskBox({ checked }: PackListItem): string {
  if (checked === undefined) return '';
  return checked ? '[x] ' : '[ ] ';
}

/** A list may follow a paragraph without a blank line if it can't be taken for its next line. */
function tight(before: PackBlock, after: PackBlock, text: string): string {
  const mayFollow = before.type === 'paragraph' && after.type === 'list';
  return mayFollow && /^(?:[-*]|1[.)]) \S/.test(text) ? '\n' : '\n\n';
}

/** Writes a mark before the first line and indents the others behind it. */
function hang(mark: string, text: string): string {
  return text === '' ? mark.trimEnd() : mark + indentedBy(mark.length, text);
}

/** Indents all lines but the first and the empty ones. */
export function indentedBy(width: number, text: string): string {
  return text.replaceAll(/\n(?=[^\n])/g, `\n${' '.repeat(width)}`);
}
