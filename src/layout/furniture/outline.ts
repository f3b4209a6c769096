import type { Pack } from '../../model/pack.ts';
import { inlineText, normalReading } from '../../model/reading-text.ts';
import { walkPackBlocks } from '../../model/walk-pack.ts';
import type { OutlineEntry } from '../display-list.ts';

/** Bookmarks: a pack's headings with their numbers, those in quotes, lists and boxes too. */
export function outlineOf({ body }: Pack): OutlineEntry[] {
  return [...walkPackBlocks(body)].flatMap((block) => {
    if (block.type !== 'heading') return [];
    const title = normalReading(`${block.number} ${inlineText(block.content)}`);
    return title === '' ? [] : [{ title, level: block.level, anchor: block.anchor }];
  });
}
