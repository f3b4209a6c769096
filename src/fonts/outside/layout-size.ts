import type { Walk } from './walk.ts';

/** How many glyphs a font and how many lookups a table has: what numbers in it may name. */
export interface LayoutSize {
  readonly glyphs: number;
  readonly lookups: number;
}

export type CheckSubtable = (walk: Walk, table: DataView, size: LayoutSize) => void;
