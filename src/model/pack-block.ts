import type { Alignment, FigurePlace, Orientation } from './block.ts';
import type { Chart } from './chart.ts';
import type { PackInline } from './pack-inline.ts';
import type { Span } from './span.ts';

/** What a pack is made of, from top to bottom. */
export type PackBlock =
  | PackCover
  | PackMasthead
  | PackContents
  | PackHeading
  | PackParagraph
  | PackList
  | PackQuote
  | PackCodeBlock
  | PackThematicBreak
  | PackTable
  | PackFigure
  | PackNoteBox
  | PackKeyFigures
  | PackOpenings
  | PackSources
  | PackImprint;

/** A name and what stands beside it, such as “Prepared for” and the audience. */
export interface Entry {
  readonly label: string;
  readonly value: readonly PackInline[];
  /** What editors of a Word document find as a field to fill in. */
  readonly field?: 'date' | 'contact';
}

/** A page of its own with the title: the reader's first. */
export interface PackCover {
  readonly type: 'cover';
  readonly kind: string;
  readonly title: readonly PackInline[];
  readonly subtitle: readonly PackInline[];
  /** Only what the front matter has. */
  readonly entries: readonly Entry[];
  readonly at: Span;
}

/** The title at the head of the first page, on a field of colour. */
export interface PackMasthead {
  readonly type: 'masthead';
  readonly kind: string;
  /** On the other side of `kind`, such as “Two pages”; may be empty. */
  readonly side: string;
  readonly title: readonly PackInline[];
  readonly subtitle: readonly PackInline[];
  readonly entries: readonly Entry[];
  readonly at: Span;
}

/** What a list of contents lists. */
export type ContentsOf = 'headings' | 'figures' | 'tables';

export interface PackContents {
  readonly type: 'contents';
  readonly of: ContentsOf;
  readonly entries: readonly ContentsEntry[];
  readonly at: Span;
}

export interface ContentsEntry {
  /** The heading, figure or table that it leads to. */
  readonly anchor: string;
  readonly level: number;
  /** “3”, or “Figure 1”; empty for a heading without a number. */
  readonly number: string;
  readonly title: readonly PackInline[];
  /** Such as “2006–2008”; may be empty. */
  readonly period: string;
}

export interface PackHeading {
  readonly type: 'heading';
  /**
   * 1 is the highest. In a pack with a cover or a masthead these hold the title, and 1 is a section
   * (Word's “Heading 1”, Markdown's `##`); without one the title is the heading of level 1.
   */
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
  readonly anchor: string;
  /** Such as “3”; may be empty. */
  readonly number: string;
  readonly content: readonly PackInline[];
  /** A line of its own under the heading, such as “Facts of 2008”; may be empty. */
  readonly period: readonly PackInline[];
  readonly lang?: string;
  readonly at: Span;
}

export interface PackParagraph {
  readonly type: 'paragraph';
  /** `source`: a source line under a figure, a table or key figures. */
  readonly style: 'body' | 'lead' | 'source';
  readonly content: readonly PackInline[];
  readonly anchor?: string;
  readonly lang?: string;
  readonly at: Span;
}

export interface PackList {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly start: number;
  readonly loose: boolean;
  readonly items: readonly PackListItem[];
  readonly anchor?: string;
  readonly lang?: string;
  readonly at: Span;
}

export interface PackListItem {
  /** As printed: “1.”, “–”; formats that number by themselves use `start` instead. */
  readonly checked?: boolean;
  readonly blocks: readonly PackBlock[];
  readonly at: Span;
}

export interface PackQuote {
  readonly type: 'quote';
  readonly blocks: readonly PackBlock[];
  readonly anchor?: string;
  readonly lang?: string;
  readonly at: Span;
}

export interface PackCodeBlock {
  readonly type: 'codeBlock';
  readonly language?: string;
  readonly value: string;
  readonly anchor?: string;
  readonly at: Span;
}

export interface PackThematicBreak {
  readonly type: 'thematicBreak';
  readonly at: Span;
}

/** “Figure 1” or “Table 2”, and the sentence behind it. */
export interface Caption {
  /** “Figure”, in the brief's language. */
  readonly label: string;
  /** “1”. */
  readonly number: string;
  readonly content: readonly PackInline[];
}

export interface PackTable {
  readonly type: 'table';
  /** Absent for a table that the author gave none. */
  readonly caption?: Caption;
  /** What it shows, for those who can't see it; written for every table. */
  readonly description: string;
  /** `registry`: the table of statistics, with its own columns in the themes. */
  readonly style: 'data' | 'registry';
  readonly alignments: readonly Alignment[];
  readonly head: readonly PackCell[];
  readonly rows: readonly PackRow[];
  /** Source lines and notes under the table. */
  readonly below: readonly PackParagraph[];
  /** On a page of its own: the author asks for it, or no upright page holds its words. */
  readonly orientation?: Orientation;
  readonly anchor?: string;
  readonly lang?: string;
  readonly at: Span;
}

export interface PackRow {
  readonly cells: readonly PackCell[];
  /** It begins a group: a little space stands above it. */
  readonly opensGroup: boolean;
}

export interface PackCell {
  readonly content: readonly PackInline[];
  /** Before the content in grey, such as “about”; may be empty. Part of the reading text. */
  readonly qualifier: string;
  readonly at: Span;
}

export interface PackFigure {
  readonly type: 'figure';
  readonly caption: Caption;
  readonly alt: string;
  readonly content: Chart | FigurePicture;
  /** A chart's data, which DOCX and Markdown print behind it; the PDF prints each value at its mark. */
  readonly data?: PackTable;
  /** Source lines under the caption. */
  readonly below: readonly PackParagraph[];
  /** On the pages of the PDF; the theme's choice if absent. Other formats print it where it stands. */
  readonly place?: FigurePlace;
  readonly anchor: string;
  readonly lang?: string;
  readonly at: Span;
}

export interface FigurePicture {
  readonly type: 'picture';
  /** A key of `Pack.pictures`. */
  readonly source: string;
}

export interface PackNoteBox {
  readonly type: 'noteBox';
  readonly label: readonly PackInline[];
  readonly blocks: readonly PackBlock[];
  readonly anchor?: string;
  readonly lang?: string;
  readonly at: Span;
}

export interface PackKeyFigures {
  readonly type: 'keyFigures';
  readonly figures: readonly KeyFigure[];
  readonly below: readonly PackParagraph[];
  readonly at: Span;
}

/** A statistic shown large. */
export interface KeyFigure {
  /** “about”; may be empty. */
  readonly qualifier: string;
  /** “11”, “5–15”, “1 million”. */
  readonly value: string;
  /** What it counts. */
  readonly label: string;
  /** Its period, and what else must be known of it. */
  readonly period: string;
  readonly at: Span;
}

/** The first paragraph of each section, beside the section's name and period. */
export interface PackOpenings {
  readonly type: 'openings';
  readonly entries: readonly Opening[];
  readonly at: Span;
}

export interface Opening {
  readonly title: readonly PackInline[];
  /** May be empty. */
  readonly period: string;
  readonly content: readonly PackInline[];
  readonly at: Span;
}

/** What the brief rests on. */
export interface PackSources {
  readonly type: 'sources';
  /** `compact`: in the field at the foot of a sheet. */
  readonly style: 'list' | 'compact';
  /** Above the compact form, such as “Sources”; absent in a list, which has a heading of its own. */
  readonly label?: string;
  readonly entries: readonly PackSource[];
  readonly at: Span;
}

export interface PackSource {
  /** Where citations lead. */
  readonly anchor: string;
  /** “1”: what a citation prints in brackets. */
  readonly number: string;
  readonly short: string;
  readonly content: readonly PackInline[];
  /** What of the brief rests on it; may be empty. */
  readonly uses: string;
  readonly at: Span;
}

/** Who publishes the pack, and when. Closes the last page. */
export interface PackImprint {
  readonly type: 'imprint';
  readonly label: string;
  /** A line each. */
  readonly lines: readonly (readonly PackInline[])[];
  readonly style: 'closing' | 'compact';
  readonly at: Span;
}
