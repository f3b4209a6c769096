import { normalReading } from '../../model/reading-text.ts';
import type { Child, Element } from '../pdf/structure/element.ts';

/** All text in an element but its notes, as a reader reads it. */
export function elementText(element: Element): string {
  return normalReading(rawText(element));
}

function rawText(child: Child): string {
  if (child.type === 'object') return '';
  if (child.type === 'content') return child.pieces.map(({ text }) => text).join('');
  return child.children
    .map((part) => (part.type === 'element' && part.role === 'Note' ? '' : rawText(part)))
    .join('');
}

/** The page on which an element begins, as an index; -1 if it has no content. */
export function firstPage(element: Element): number {
  for (const child of element.children) {
    const page = child.type === 'element' ? firstPage(child) : child.page;
    if (page >= 0) return page;
  }
  return -1;
}
