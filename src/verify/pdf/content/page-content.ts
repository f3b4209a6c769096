import type { Matrix } from './matrix.ts';
import type { PageFont } from './page-font.ts';

/** What a page shows, in the order of painting. */
export interface PageContent {
  readonly pieces: readonly Piece[];
  readonly paints: readonly Paint[];
  /** Operators that the page has in a place where they can't stand. */
  readonly faults: readonly string[];
  /** Marked content in marked content of another kind. */
  readonly crossings: readonly Crossing[];
  /** The colour spaces of the device that operators set. */
  readonly deviceColours: ReadonlySet<string>;
  /** What text may stand on, in the order of painting. */
  readonly fields: readonly Field[];
  /** Operators that PDF does not have. */
  readonly unknown: readonly string[];
  /** How many graphics states are saved in one another. */
  readonly depth: number;
}

export type Crossing = 'artifact in content' | 'content in artifact' | 'content in content';

/** Red, green and blue from 0 to 1. */
export type Colour = readonly [number, number, number];

/** A part of the page that was painted over; without a colour where it has none that is the same all over. */
export interface Field {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
  readonly colour: Colour | undefined;
}

/** Text that is shown in one go, from one move of the pen to the next. */
export interface Piece {
  readonly owner: Owner;
  readonly text: string;
  readonly font: PageFont | undefined;
  readonly codes: readonly number[];
  /** In the font's own units of the size. */
  readonly size: number;
  /** From text space to the page, at the piece's beginning. */
  readonly matrix: Matrix;
  /** The pen was not moved since the piece before: the font or the owner changed on one line. */
  readonly continues: boolean;
  /** How far the pen went, in text space. */
  readonly width: number;
  /** Absent if it is none that is known, or shines through. */
  readonly colour: Colour | undefined;
  /** How many fields are below it. */
  readonly above: number;
}

/** A painted shape or picture. */
export interface Paint {
  readonly owner: Owner;
  readonly operator: string;
  /** The name of the picture or form, if it is one. */
  readonly object?: string;
}

/** What content belongs to (ISO 32000-1, 14.6): an element's content, an artifact, or nothing. */
export type Owner =
  | { readonly type: 'content'; readonly number: number; readonly tag: string }
  | { readonly type: 'artifact' }
  | { readonly type: 'nothing' };

export const NOTHING: Owner = { type: 'nothing' };
