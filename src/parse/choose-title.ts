import type { Block } from '../model/block.ts';
import type { Inline } from '../model/inline.ts';
import { normalReading } from '../model/reading-text.ts';
import type { Source } from '../model/source.ts';
import { plainText } from '../model/walk.ts';

export interface Titled {
  readonly title: readonly Inline[];
  readonly body: readonly Block[];
}

/**
 * The title is the front matter's; else the first heading, if it is of level 1; else the name of
 * the file. Only a heading that is the title leaves the body: the first one too if it is of level 1
 * and says once more what the front matter says, as many tools that make websites want it.
 */
export function chooseTitle(blocks: readonly Block[], { front, name, text }: Source): Titled {
  const index = blocks.findIndex(({ type }) => type === 'heading');
  const first = blocks[index];
  const heading = first?.type === 'heading' && first.level === 1 ? first.content : [];
  const words = normalReading(plainText(heading));
  const withoutHeading = blocks.toSpliced(index, 1);
  if (front.title !== undefined) {
    const isSaidTwice = words !== '' && words === normalReading(front.title.value);
    const title: Inline[] = [{ type: 'text', ...front.title }];
    return { title, body: isSaidTwice ? withoutHeading : blocks };
  }
  if (words !== '') return { title: heading, body: withoutHeading };
  const at = { file: text.file, start: 0, end: 0 };
  return { title: [{ type: 'text', value: name, at }], body: blocks };
}
