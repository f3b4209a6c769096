import type { Element } from '../pdf/structure/element.ts';

/** The rows of a table, those of its head, its bodies and its foot. */
export function rowsOf(table: Element): Element[] {
  const parts = table.children.filter((child) => child.type === 'element');
  return parts.flatMap((part) => {
    if (part.role === 'TR') return [part];
    return part.role === 'Caption' ? [] : rowsOf(part);
  });
}
