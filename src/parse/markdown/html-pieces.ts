import type { Html } from 'mdast';
import type { MappedText } from '../html/tokenize-html.ts';
import type { Piece } from './nodes.ts';
import { startOf } from './tree-places.ts';

/** The text of an HTML node, whose lines may stand behind the marks of quotes and lists. */
export function mappedHtml(node: Html): MappedText {
  const pieces = node.data?.pieces ?? [{ value: node.value, start: startOf(node) }];
  const begins: number[] = [];
  let length = 0;
  for (const { value } of pieces) {
    begins.push(length);
    length += value.length;
  }
  return { value: node.value, offsetOf: (index) => offsetIn(pieces, begins, index) };
}

function offsetIn(pieces: readonly Piece[], begins: readonly number[], index: number): number {
  let low = 0;
  let high = begins.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((begins[middle] ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return (pieces[low]?.start ?? 0) + index - (begins[low] ?? 0);
}
