import type { Item } from '../display-list.ts';

/** A page, as far as its furniture needs to know it. */
export interface Furnished {
  readonly index: number;
  readonly count: number;
  /** The section that it is in; empty before the first. */
  readonly section: string;
  readonly isCover: boolean;
  /** The masthead stands on it. */
  readonly hasMasthead: boolean;
  /** “Draft” and the like, on every page. */
  readonly label?: Label;
}

/** The pack's marks, set once for all pages. In points, from the label's top left corner. */
export interface Label {
  readonly items: readonly Item[];
  readonly height: number;
}
