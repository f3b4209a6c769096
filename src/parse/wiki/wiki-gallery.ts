import type { Block, ListItem } from '../../model/block.ts';
import { galleryCaptions } from './gallery-captions.ts';
import type { WikiDocument } from './wiki-document.ts';
import { readWikiInlines } from './wiki-inlines.ts';
import type { WikiRegion } from './wiki-regions.ts';

/** The captions of a gallery's pictures, which are in the wiki and not in the brief's folder, as a list. */
export function readGallery(document: WikiDocument, region: WikiRegion): Block[] {
  const items = galleryCaptions(document, region).flatMap((range): ListItem[] => {
    const content = readWikiInlines(document, range);
    const at = document.reading.span(range.start, range.end);
    return content.length === 0
      ? []
      : [{ blocks: [{ type: 'paragraph', content, attributes: {}, at }], at }];
  });
  if (items.length === 0) return [];
  const at = document.reading.span(region.start, region.end);
  return [{ type: 'list', ordered: false, start: 1, loose: false, items, attributes: {}, at }];
}
