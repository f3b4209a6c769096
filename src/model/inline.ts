import type { Span } from './span.ts';

/** What a line of the author's text is made of. */
export type Inline =
  | Text
  | Emphasis
  | Strong
  | Strike
  | Subscript
  | Superscript
  | InlineCode
  | LineBreak
  | Link
  | Image
  | NoteCall
  | StatisticCall
  | Citation
  | Reference;

/**
 * Characters as they are read. Where they differ from the source (an escape, an entity) the run is
 * cut, so that `value` and `at` have one length wherever a character has a place of its own.
 */
export interface Text {
  readonly type: 'text';
  readonly value: string;
  readonly at: Span;
}

export interface Emphasis {
  readonly type: 'emphasis';
  readonly content: readonly Inline[];
  readonly at: Span;
}

export interface Strong {
  readonly type: 'strong';
  readonly content: readonly Inline[];
  readonly at: Span;
}

export interface Strike {
  readonly type: 'strike';
  readonly content: readonly Inline[];
  readonly at: Span;
}

export interface Subscript {
  readonly type: 'subscript';
  readonly content: readonly Inline[];
  readonly at: Span;
}

export interface Superscript {
  readonly type: 'superscript';
  readonly content: readonly Inline[];
  readonly at: Span;
}

export interface InlineCode {
  readonly type: 'inlineCode';
  readonly value: string;
  readonly at: Span;
}

/** A line break that the author asked for. */
export interface LineBreak {
  readonly type: 'lineBreak';
  readonly at: Span;
}

/** A link to an address, or with `#id` to a place of the brief. */
export interface Link {
  readonly type: 'link';
  readonly href: string;
  readonly title?: string;
  readonly content: readonly Inline[];
  readonly at: Span;
}

/** A picture in a line of text. One alone in its paragraph with a title is a `PictureFigure`. */
export interface Image {
  readonly type: 'image';
  /** As written: a path in the brief's folder, or in `plain` an address. */
  readonly source: string;
  readonly alt: string;
  readonly title?: string;
  readonly at: Span;
}

/** The call of a footnote, `[^label]`. */
export interface NoteCall {
  readonly type: 'noteCall';
  /** The key of `Brief.notes`. */
  readonly label: string;
  readonly at: Span;
}

/** `:stat[id]{period=…}`: the value of a row of the registry. */
export interface StatisticCall {
  readonly type: 'statisticCall';
  readonly id: string;
  readonly period?: string;
  readonly at: Span;
}

/** `[@id, locator]`: an entry of `sources.yaml`. Only read where a brief has sources. */
export interface Citation {
  readonly type: 'citation';
  readonly id: string;
  readonly locator?: string;
  readonly at: Span;
}

/** `:ref[id]`: the label of a numbered thing, such as “Figure 1”. */
export interface Reference {
  readonly type: 'reference';
  readonly id: string;
  /** The page on which it stands is named, too. */
  readonly page?: true;
  readonly at: Span;
}
