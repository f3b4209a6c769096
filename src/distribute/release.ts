import type { Artifact } from '../model/artifact.ts';
import type { Format } from '../model/template.ts';

/** What a build has made of one brief. */
export interface Release {
  readonly brief: string;
  readonly artifacts: readonly Artifact[];
  /** SHA-256 in lowercase hex over all that the artifacts were made from. */
  readonly inputs: string;
  /** Only some packs or formats were asked for: the others may be taken over from the last release. */
  readonly partial: boolean;
}

/** A release that readers now find. */
export interface Published {
  readonly brief: string;
  /** The link that leads to it, as diagnostics name it, such as `output/tajikistan`. */
  readonly place: string;
  /** What it holds, what was taken over included. */
  readonly files: readonly ReleaseFile[];
}

/** One file of a release, as its manifest lists it. */
export interface ReleaseFile {
  readonly pack: string;
  readonly format: Format;
  /** Inside the release, with `/`. */
  readonly file: string;
  readonly bytes: number;
  /** Lowercase hex. */
  readonly sha256: string;
}
