import type { OpenDocx } from '../open-docx.ts';
import { named, valueOf, type XmlElement } from '../xml/element.ts';

export function bookmarksOf({ stories }: Pick<OpenDocx, 'stories'>): XmlElement[] {
  return stories.flatMap(({ root }) => named(root, 'w:bookmarkStart'));
}

export function bookmarkName(bookmark: XmlElement): string {
  return valueOf(bookmark, 'name') ?? '';
}

/** All names that can be referred to, in lower case: Word makes no difference. */
export function bookmarkNames(docx: Pick<OpenDocx, 'stories'>): ReadonlySet<string> {
  return new Set(bookmarksOf(docx).map((bookmark) => bookmarkName(bookmark).toLowerCase()));
}
