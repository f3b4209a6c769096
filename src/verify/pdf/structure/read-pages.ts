import type { PdfFile } from '../file/pdf-file.ts';
import { isReference, type PdfObject } from '../syntax/objects.ts';

/** A page of the file, with what it has from the nodes above it. */
export interface FilePage {
  /** The number of its object. */
  readonly id: number;
  readonly entries: ReadonlyMap<string, PdfObject>;
}

/** What pages take from the tree if they don't say it themselves (ISO 32000-1, 7.7.3.4). */
const INHERITED = ['Resources', 'MediaBox', 'CropBox', 'Rotate'];

/** The pages in order, from the tree of pages. */
export function readPages(file: PdfFile): FilePage[] {
  const pages: FilePage[] = [];
  const seen = new Set<number>();
  const waiting: { object: PdfObject | undefined; above: ReadonlyMap<string, PdfObject> }[] = [
    { object: file.catalog.get('Pages'), above: new Map() },
  ];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { object, above } = next;
    const own = file.entriesOf(object);
    const id = isReference(object) ? object.id : 0;
    if (own === undefined || seen.has(id)) continue;
    seen.add(id);
    const entries = new Map([...inherited(above), ...own]);
    if (own.has('Kids')) {
      const kids = file.listOf(own.get('Kids')).toReversed();
      waiting.push(...kids.map((kid) => ({ object: kid, above: entries })));
    } else {
      pages.push({ id, entries });
    }
  }
  return pages;
}

function inherited(above: ReadonlyMap<string, PdfObject>): [string, PdfObject][] {
  return INHERITED.flatMap((key): [string, PdfObject][] => {
    const value = above.get(key);
    return value === undefined ? [] : [[key, value]];
  });
}
