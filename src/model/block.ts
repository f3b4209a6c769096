import type { Image, Inline } from './inline.ts';
import type { Located, Span } from './span.ts';

/** What the author's text is made of, from top to bottom. */
export type Block =
  | Heading
  | Paragraph
  | List
  | Quote
  | CodeBlock
  | ThematicBreak
  | Table
  | PictureFigure
  | ChartFigure
  | NoteBox;

/** `{#id period=2008 lang=ru}` behind a heading or a block. */
export interface Attributes {
  readonly id?: Located<string>;
  /** EDTF, such as `2006` or `2006/2007`. */
  readonly period?: Located<string>;
  /** BCP 47: the language of a block that differs from the brief's. */
  readonly lang?: Located<string>;
  readonly audience?: Located<string>;
  /** Of a table. */
  readonly orientation?: Orientation;
  /** Of a figure. */
  readonly place?: FigurePlace;
}

/** On a page of its own that is wider than it is high. */
export const ORIENTATIONS = ['landscape'] as const;
export type Orientation = (typeof ORIENTATIONS)[number];

/** Where it stands in the text, or at the top or the foot of this page or of a later one. */
export const FIGURE_PLACES = ['here', 'top', 'bottom'] as const;
export type FigurePlace = (typeof FIGURE_PLACES)[number];

export interface Heading {
  readonly type: 'heading';
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
  readonly content: readonly Inline[];
  readonly attributes: Attributes;
  readonly at: Span;
}

export interface Paragraph {
  readonly type: 'paragraph';
  readonly content: readonly Inline[];
  readonly attributes: Attributes;
  readonly at: Span;
}

export interface List {
  readonly type: 'list';
  readonly ordered: boolean;
  /** The number of the first item; 1 for a list without numbers. */
  readonly start: number;
  /** Items with a blank line between them, or between their blocks. */
  readonly loose: boolean;
  readonly items: readonly ListItem[];
  readonly attributes: Attributes;
  readonly at: Span;
}

export interface ListItem {
  /** Of a task list; absent in all others. */
  readonly checked?: boolean;
  readonly blocks: readonly Block[];
  readonly at: Span;
}

export interface Quote {
  readonly type: 'quote';
  readonly blocks: readonly Block[];
  readonly attributes: Attributes;
  readonly at: Span;
}

export interface CodeBlock {
  readonly type: 'codeBlock';
  readonly language?: string;
  readonly value: string;
  readonly attributes: Attributes;
  readonly at: Span;
}

export interface ThematicBreak {
  readonly type: 'thematicBreak';
  readonly at: Span;
}

export type Alignment = 'left' | 'center' | 'right' | 'none';

/** A GFM table; in `:::table[caption]{#id}` it has a caption and takes part in numbering. */
export interface Table {
  readonly type: 'table';
  readonly caption?: readonly Inline[];
  readonly alignments: readonly Alignment[];
  readonly head: readonly Cell[];
  /** Each as long as `head`: short rows are filled, nothing of a long one is dropped. */
  readonly rows: readonly (readonly Cell[])[];
  readonly attributes: Attributes;
  readonly at: Span;
}

export interface Cell {
  readonly content: readonly Inline[];
  readonly at: Span;
}

/** A picture alone in its paragraph with a title, or `::figure[caption]{src=… alt=… #id}`. */
export interface PictureFigure {
  readonly type: 'pictureFigure';
  readonly image: Image;
  readonly caption: readonly Inline[];
  readonly attributes: Attributes;
  readonly at: Span;
}

export const CHART_KINDS = ['comparison', 'bars', 'lines', 'dots', 'timeline'] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

/** `::chart[caption]{#id kind=… statistics="…" periods="…" alt="…"}`. */
export interface ChartFigure {
  readonly type: 'chartFigure';
  readonly kind: ChartKind;
  readonly statistics: readonly Located<string>[];
  /** Empty: every period that the registry has. */
  readonly periods: readonly Located<string>[];
  readonly caption: readonly Inline[];
  readonly alt?: Located<string>;
  readonly attributes: Attributes;
  readonly at: Span;
}

/** `:::note-box[label]`: text set apart, such as a warning about comparability. */
export interface NoteBox {
  readonly type: 'noteBox';
  readonly label: readonly Inline[];
  readonly blocks: readonly Block[];
  readonly attributes: Attributes;
  readonly at: Span;
}
