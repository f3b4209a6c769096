import type { Page, Tag } from '../../layout/display-list.ts';
import { type PdfDictionary, pdfText } from './values.ts';

/** What an element says beyond its type (ISO 32000-1, 14.8.5). */
export function elementAttributes(tag: Tag, pages: readonly Page[]): PdfDictionary | undefined {
  if (tag.scope !== undefined) return { O: 'Table', Scope: tag.scope };
  if (tag.summary !== undefined) return { O: 'Table', Summary: pdfText(tag.summary) };
  if (tag.listNumbering !== undefined) return { O: 'List', ListNumbering: tag.listNumbering };
  if (tag.box !== undefined)
    return { O: 'Layout', Placement: 'Block', BBox: boxOf(tag.box, pages) };
  return undefined;
}

/** Left, bottom, right, top, counted from the page's foot. */
function boxOf(box: NonNullable<Tag['box']>, pages: readonly Page[]): number[] {
  const { page, x, y, width, height } = box;
  const top = (pages[page]?.height ?? 0) - y;
  return [x, top - height, x + width, top].map((side) => Math.round(side * 100) / 100);
}
