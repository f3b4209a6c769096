import type { Pack } from '../../model/pack.ts';
import { inlineText, normalReading } from '../../model/reading-text.ts';
import { walkPackBlocks } from '../../model/walk-pack.ts';
import type { Destination, OutlineEntry } from '../display-list.ts';

/** Bookmarks: a pack's headings with their numbers, those in quotes, lists and boxes too. */
export function outlineOf(
  { body }: Pack,
  anchors: ReadonlyMap<string, Destination>,
): OutlineEntry[] {
  const pageOf = new Map([...anchors].map(([anchor, { page }]) => [anchor, page + 1]));
  return [...walkPackBlocks(body)].flatMap((block) => {
    if (block.type !== 'heading') return [];
    const title = normalReading(`${block.number} ${inlineText(block.content, pageOf)}`);
    return title === '' ? [] : [{ title, level: block.level, anchor: block.anchor }];
  });
}
