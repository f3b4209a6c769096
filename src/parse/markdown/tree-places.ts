import type { Node } from 'mdast';
import type { Span } from '../../model/span.ts';
import type { Reading } from '../reading.ts';

/** Where a node begins, as an offset in the text that was parsed. */
export function startOf({ position }: Node): number {
  return position?.start.offset ?? 0;
}

/** Where a node ends, as an offset in the text that was parsed. */
export function endOf({ position }: Node): number {
  return position?.end.offset ?? 0;
}

/** The place of a node in the author's file. */
export function placeOf(node: Node, reading: Reading): Span {
  return reading.span(startOf(node), endOf(node));
}
