import type { OutlineEntry } from '../../layout/display-list.ts';
import type { PackedDocument } from './packed-document.ts';
import { type PdfDictionary, type PdfValue, pdfText, type Reference } from './values.ts';

interface Bookmark {
  readonly reference: Reference;
  readonly level: number;
  readonly title: string;
  readonly destination: PdfValue;
  readonly children: Bookmark[];
}

/** Writes the bookmarks (ISO 32000-1, 12.3.3): all of them open at the first level only. */
export function writeOutline(
  document: PackedDocument,
  entries: readonly OutlineEntry[],
  destinationOf: (anchor: string) => PdfValue,
): void {
  if (entries.length === 0) return;
  const root = document.ref();
  const bookmarks = nested(entries, (entry) => ({
    reference: document.ref(),
    level: entry.level,
    title: entry.title,
    destination: destinationOf(entry.anchor),
    children: [],
  }));
  root.data = { Type: 'Outlines', ...ends(bookmarks), Count: bookmarks.length };
  root.end();
  writeSiblings(bookmarks, root);
  document.catalog['Outlines'] = root;
  document.catalog['PageMode'] = 'UseOutlines';
}

/** Puts each entry under the last one of a higher level; a level that is skipped leaves no gap. */
function nested(
  entries: readonly OutlineEntry[],
  bookmarkOf: (entry: OutlineEntry) => Bookmark,
): Bookmark[] {
  const top: Bookmark[] = [];
  const open: Bookmark[] = [];
  for (const entry of entries) {
    while ((open.at(-1)?.level ?? 0) >= entry.level) open.pop();
    const bookmark = bookmarkOf(entry);
    (open.at(-1)?.children ?? top).push(bookmark);
    open.push(bookmark);
  }
  return top;
}

function writeSiblings(bookmarks: readonly Bookmark[], parent: Reference): void {
  for (const [index, { reference, title, destination, children }] of bookmarks.entries()) {
    const previous = bookmarks[index - 1];
    const next = bookmarks[index + 1];
    reference.data = {
      Title: pdfText(title),
      Parent: parent,
      ...(previous !== undefined && { Prev: previous.reference }),
      ...(next !== undefined && { Next: next.reference }),
      ...ends(children),
      // Negative: so many would show if this one were opened.
      ...(children.length > 0 && { Count: -children.length }),
      Dest: destination,
    };
    reference.end();
    writeSiblings(children, reference);
  }
}

function ends(bookmarks: readonly Bookmark[]): PdfDictionary {
  const [first] = bookmarks;
  const last = bookmarks.at(-1);
  return first === undefined || last === undefined
    ? {}
    : { First: first.reference, Last: last.reference };
}
