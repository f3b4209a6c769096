import type { PdfFile } from '../pdf/file/pdf-file.ts';
import { isReference, type PdfObject } from '../pdf/syntax/objects.ts';

export interface Bookmark {
  readonly title: string;
  /** From 1. */
  readonly level: number;
  readonly entries: ReadonlyMap<string, PdfObject>;
}

/** The bookmarks in the order in which a viewer lists them (ISO 32000-1, 12.3.3). */
export function* bookmarksOf(file: PdfFile): Generator<Bookmark> {
  const outlines = file.entriesOf(file.catalog.get('Outlines'));
  const seen = new Set<number>();
  const open = [{ next: outlines?.get('First'), level: 1 }];
  for (let row = open.at(-1); row !== undefined; row = open.at(-1)) {
    const id = isReference(row.next) ? row.next.id : 0;
    const entries = file.entriesOf(row.next);
    if (entries === undefined || seen.has(id)) {
      open.pop();
      continue;
    }
    seen.add(id);
    yield { title: file.textOf(entries.get('Title')) ?? '', level: row.level, entries };
    row.next = entries.get('Next');
    open.push({ next: entries.get('First'), level: row.level + 1 });
  }
}
