import type { Block } from '../model/block.ts';
import type { Inline } from '../model/inline.ts';
import type { Source } from '../model/source.ts';
import { plainText } from '../model/walk.ts';

export interface Titled {
  readonly title: readonly Inline[];
  readonly body: readonly Block[];
}

/**
 * The title is the front matter's; else the first heading, if it is of level 1; else the name of
 * the file. Only a heading that is the title leaves the body.
 */
export function chooseTitle(blocks: readonly Block[], { front, name, text }: Source): Titled {
  if (front.title !== undefined) {
    return { title: [{ type: 'text', ...front.title }], body: blocks };
  }
  const index = blocks.findIndex(({ type }) => type === 'heading');
  const first = blocks[index];
  if (first?.type === 'heading' && first.level === 1 && plainText(first.content).trim() !== '') {
    return { title: first.content, body: blocks.toSpliced(index, 1) };
  }
  const at = { file: text.file, start: 0, end: 0 };
  return { title: [{ type: 'text', value: name, at }], body: blocks };
}
