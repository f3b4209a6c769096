import type { Block, Heading } from '../../model/block.ts';
import type { Inline } from '../../model/inline.ts';
import type { Part } from '../arrange/part.ts';
import type { PackLevel } from './heading-levels.ts';

/** Where everything in a pack is found, and what it is called. */
export interface Numbering {
  readonly headings: ReadonlyMap<Heading | Part, HeadingPlace>;
  /** Of figures and of tables with a caption. */
  readonly captions: ReadonlyMap<Block | Part, CaptionPlace>;
  /** Of headings, and of blocks with an id. */
  readonly anchors: ReadonlyMap<Block, string>;
  /** What ids and the slugs of headings lead to. */
  readonly targets: ReadonlyMap<string, RefTarget>;
  /** By id; only those that the pack lists. */
  readonly sources: ReadonlyMap<string, SourcePlace>;
  /** By label: the anchors of the notes that the pack calls. */
  readonly notes: ReadonlyMap<string, string>;
}

export interface HeadingPlace {
  readonly anchor: string;
  readonly level: PackLevel;
  /** Empty for a heading without a number. */
  readonly number: string;
}

export interface CaptionPlace {
  readonly anchor: string;
  readonly number: string;
}

export interface SourcePlace {
  readonly anchor: string;
  readonly number: string;
}

/** What a reference can lead to. */
export interface RefTarget {
  readonly kind: TargetKind;
  /** May be empty. */
  readonly number: string;
  readonly title: readonly Inline[];
  readonly anchor: string;
}

export type TargetKind = 'section' | 'figure' | 'table' | 'place';
