/** A folder of releases, such as `output/`. */
export interface Output {
  /** Absolute. */
  readonly root: string;
  /** As diagnostics name it: relative to the current folder, with `/`. */
  readonly shown: string;
}

/** Where the releases themselves stand; `output/<brief>` only leads to one of them. */
export const RELEASES = '.releases';
/** What was built from what, for part builds. Never distributed. */
export const RECORDS = '.build';

/** Names that a build gives to what is not finished or no longer wanted; the next build clears them. */
export const UNFINISHED = '.new-';
export const UNWANTED = '.old-';
/** A link that was moved aside where no link can be replaced by one rename. */
export const ASIDE = '.aside-';
