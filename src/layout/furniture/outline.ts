import type { Pack } from '../../model/pack.ts';
import { inlineText, normalReading } from '../../model/reading-text.ts';
import type { OutlineEntry } from '../display-list.ts';

/** Bookmarks: a pack's headings with their numbers. */
export function outlineOf({ body }: Pack): OutlineEntry[] {
  return body.flatMap((block) => {
    if (block.type !== 'heading') return [];
    const title = normalReading(`${block.number} ${inlineText(block.content)}`);
    return title === '' ? [] : [{ title, level: block.level, anchor: block.anchor }];
  });
}
