/** A page, as far as its furniture needs to know it. */
export interface Furnished {
  readonly index: number;
  readonly count: number;
  /** The section that it is in; empty before the first. */
  readonly section: string;
  readonly isCover: boolean;
  /** The masthead stands on it. */
  readonly hasMasthead: boolean;
}
