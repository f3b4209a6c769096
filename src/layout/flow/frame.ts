import type { StyleName } from '../../model/theme.ts';
import type { Item, LinkItem, Owner, Tag } from '../display-list.ts';

/**
 * What pages are filled with: something that stays whole, such as a line of text or a row of a
 * table. All lengths in points; items count from the text block's left edge and the frame's top.
 *
 *      before │ white above, dropped where the frame opens a page
 *     ┌───────┴───────┐
 *     │ height        │
 *     └───────┬───────┘
 *      below  │ room that must be left if it closes a page
 */
export interface Frame {
  readonly height: number;
  readonly items: readonly Item[];
  readonly before: number;
  /** Moved down to the baseline grid, so that the point `lead` under its top stands on it. */
  readonly snap?: { readonly lead: number };
  /** What it costs to open a page with it: 0 nothing, Infinity never, -Infinity always. */
  readonly breakCost: number;
  /** Notes called in it for the first time. */
  readonly notes: readonly string[];
  /** What can be led to, with its place under the frame's top. */
  readonly anchors: readonly Anchor[];
  /** Boxes that it stands in, from the outermost. */
  readonly boxes: readonly Box[];
  /** Repeated above it where it opens a page in the middle of a table. */
  readonly head?: RepeatedHead;
  /** Stands at the page's foot, with what comes before it in the same wish. */
  readonly sinks?: true;
  /** Figures in it, whose elements are told where they stand. */
  readonly figures?: readonly PlacedFigure[];
  /** The section's name, for running heads. */
  readonly section?: string;
  /** Opens a section: no float crosses it. */
  readonly isBarrier?: true;
  /** Numbers of pages, written when they are known. */
  readonly pageNumbers?: readonly PageNumber[];
}

/** Where the page of an anchor is to be written. */
export interface PageNumber {
  readonly link: Pick<LinkItem, 'to' | 'contents' | 'tag'>;
  readonly anchor: string;
  readonly owner: Owner;
  readonly style: StyleName;
  /** Where it ends, in points. */
  readonly right: number;
  readonly baseline: number;
}

export interface Anchor {
  readonly id: string;
  readonly y: number;
}

export interface RepeatedHead {
  readonly height: number;
  /** Artifacts all of them. */
  readonly items: readonly Item[];
}

export interface PlacedFigure {
  readonly tag: Tag;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A ground, a rule or both around frames, drawn again on each page that it reaches. */
export interface Box {
  readonly id: symbol;
  readonly x: number;
  readonly width: number;
  readonly padTop: number;
  readonly padBottom: number;
  readonly fill?: string;
  readonly rules: readonly BoxRule[];
  /** As wide as the paper, and up or down to its edge. */
  readonly bleeds?: 'top' | 'bottom';
}

export interface BoxRule {
  readonly side: 'top' | 'bottom' | 'left';
  readonly thickness: number;
  readonly colour: string;
}

export const NEVER = Infinity;
export const ALWAYS = -Infinity;

/** A frame that nothing particular is true of. */
export function frameOf(height: number, items: readonly Item[], more: Partial<Frame> = {}): Frame {
  return { height, items, before: 0, breakCost: 0, notes: [], anchors: [], boxes: [], ...more };
}
