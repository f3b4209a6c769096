import type { Piece } from '../content/page-content.ts';
import type { PdfObject } from '../syntax/objects.ts';

/** An element of the structure tree (ISO 32000-1, 14.7.2). */
export interface Element {
  readonly type: 'element';
  /** The number of its object; 0 if it stands in its parent. */
  readonly id: number;
  /** As the file names it, such as `H1`; what this is by the role map stands in `role`. */
  readonly name: string;
  /** A type of the standard set, or `name` if it is not mapped to one. */
  readonly role: string;
  readonly entries: ReadonlyMap<string, PdfObject>;
  readonly children: readonly Child[];
}

export type Child = Element | Content | ObjectChild;

/** Marked content of a page. */
export interface Content {
  readonly type: 'content';
  /** Index of the page. */
  readonly page: number;
  readonly number: number;
  readonly pieces: readonly Piece[];
}

/** An annotation or another object that is part of an element. */
interface ObjectChild {
  readonly type: 'object';
  readonly page: number;
  readonly id: number;
}
