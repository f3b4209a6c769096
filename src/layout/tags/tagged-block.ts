import type { Chart } from '../../model/chart.ts';
import type {
  FigurePicture,
  PackCodeBlock,
  PackContents,
  PackCover,
  PackFigure,
  PackHeading,
  PackImprint,
  PackKeyFigures,
  PackList,
  PackMasthead,
  PackNoteBox,
  PackParagraph,
  PackQuote,
  PackSources,
  PackTable,
  PackThematicBreak,
} from '../../model/pack-block.ts';
import type { Span } from '../../model/span.ts';
import type { Leaf, LinkItem, Tag } from '../display-list.ts';
import type { TaggedNote, TaggedText } from './tagged.ts';

/** A pack whose every word knows its place in the structure tree. */
export interface TaggedPack {
  readonly tag: Tag;
  /** Read before all else. */
  readonly marks: TaggedText;
  readonly blocks: readonly TaggedBlock[];
  readonly notes: ReadonlyMap<string, TaggedNote<TaggedBlock>>;
}

/** The blocks of a pack, ready to be set. */
export type TaggedBlock =
  | TaggedCover
  | TaggedMasthead
  | TaggedContents
  | TaggedHeading
  | TaggedParagraph
  | TaggedList
  | TaggedQuote
  | TaggedCode
  | TaggedThematicBreak
  | TaggedTable
  | TaggedFigure
  | TaggedNoteBox
  | TaggedKeyFigures
  | TaggedOpenings
  | TaggedSources
  | TaggedImprint;

export interface TaggedEntry {
  readonly label: TaggedText;
  readonly value: TaggedText;
}

export interface TaggedCover {
  readonly type: 'cover';
  readonly kind: TaggedText;
  readonly title: TaggedText;
  readonly subtitle: TaggedText;
  readonly entries: readonly TaggedEntry[];
  readonly block: PackCover;
}

export interface TaggedMasthead {
  readonly type: 'masthead';
  readonly kind: TaggedText;
  readonly side: TaggedText;
  readonly title: TaggedText;
  readonly subtitle: TaggedText;
  readonly entries: readonly TaggedEntry[];
  readonly block: PackMasthead;
}

export interface TaggedContents {
  readonly type: 'contents';
  readonly rows: readonly TaggedContentsRow[];
  readonly block: PackContents;
}

export interface TaggedContentsRow {
  readonly level: number;
  readonly number: TaggedText;
  readonly title: TaggedText;
  readonly period: TaggedText;
  /** Where the page number goes, once it is known. */
  readonly page: Leaf;
  readonly link: Pick<LinkItem, 'to' | 'contents' | 'tag'>;
}

export interface TaggedHeading {
  readonly type: 'heading';
  readonly number: TaggedText;
  readonly title: TaggedText;
  readonly period: TaggedText;
  readonly block: PackHeading;
}

export interface TaggedParagraph {
  readonly type: 'paragraph';
  readonly text: TaggedText;
  readonly block: PackParagraph;
}

export interface TaggedList {
  readonly type: 'list';
  readonly items: readonly TaggedListItem[];
  readonly block: PackList;
}

export interface TaggedListItem {
  /** The owner of its number, dash or box. */
  readonly mark: Leaf;
  readonly checked?: boolean;
  readonly blocks: readonly TaggedBlock[];
  readonly at: Span;
}

export interface TaggedQuote {
  readonly type: 'quote';
  readonly blocks: readonly TaggedBlock[];
  readonly block: PackQuote;
}

export interface TaggedCode {
  readonly type: 'codeBlock';
  readonly lines: readonly TaggedText[];
  readonly block: PackCodeBlock;
}

export interface TaggedThematicBreak {
  readonly type: 'thematicBreak';
  readonly block: PackThematicBreak;
}

export interface TaggedTable {
  readonly type: 'table';
  readonly caption?: TaggedCaption;
  readonly head: readonly TaggedText[];
  readonly rows: readonly TaggedRow[];
  readonly below: readonly TaggedParagraph[];
  readonly block: PackTable;
}

export interface TaggedRow {
  readonly cells: readonly TaggedText[];
  readonly opensGroup: boolean;
}

export interface TaggedCaption {
  readonly label: TaggedText;
  readonly sentence: TaggedText;
}

export interface TaggedFigure {
  readonly type: 'figure';
  readonly tag: Tag;
  readonly drawing: Leaf;
  readonly content: Chart | FigurePicture;
  readonly caption: TaggedCaption;
  readonly below: readonly TaggedParagraph[];
  readonly block: PackFigure;
}

export interface TaggedNoteBox {
  readonly type: 'noteBox';
  readonly label: TaggedText;
  readonly blocks: readonly TaggedBlock[];
  readonly block: PackNoteBox;
}

export interface TaggedKeyFigures {
  readonly type: 'keyFigures';
  readonly figures: readonly TaggedKeyFigure[];
  readonly below: readonly TaggedParagraph[];
  readonly block: PackKeyFigures;
}

export interface TaggedKeyFigure {
  /** With the qualifier before it. */
  readonly value: TaggedText;
  readonly label: TaggedText;
  readonly period: TaggedText;
}

export interface TaggedOpenings {
  readonly type: 'openings';
  readonly entries: readonly TaggedOpening[];
}

export interface TaggedOpening {
  readonly title: TaggedText;
  readonly period: TaggedText;
  readonly content: TaggedText;
}

export interface TaggedSources {
  readonly type: 'sources';
  /** Above the compact form. */
  readonly label: TaggedText;
  readonly entries: readonly TaggedSource[];
  readonly block: PackSources;
}

export interface TaggedSource {
  readonly anchor: string;
  readonly name: TaggedText;
  readonly content: TaggedText;
  readonly uses: TaggedText;
}

export interface TaggedImprint {
  readonly type: 'imprint';
  readonly label: TaggedText;
  readonly lines: readonly TaggedText[];
  readonly block: PackImprint;
}
