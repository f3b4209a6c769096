import type { Format } from './template.ts';

/** A file of a release. */
export interface Artifact {
  readonly pack: string;
  readonly format: Format;
  /** Inside the release, with `/`, such as `full-brief.pdf` or `full-brief-files/tiers.svg`. */
  readonly file: string;
  readonly bytes: Uint8Array;
}
