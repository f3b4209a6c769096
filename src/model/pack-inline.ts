import type { Span } from './span.ts';

/**
 * What a line of a pack is made of: nothing is left to look up. `at` is the place in the brief, the
 * registry or the template that the words come from.
 */
export type PackInline =
  | PackText
  | PackEmphasis
  | PackStrong
  | PackStrike
  | PackSubscript
  | PackSuperscript
  | PackCode
  | PackLineBreak
  | PackLink
  | PackPicture
  | PackNoteCall
  | PackPageReference;

export interface PackText {
  readonly type: 'text';
  readonly value: string;
  readonly at: Span;
}

export interface PackEmphasis {
  readonly type: 'emphasis';
  readonly content: readonly PackInline[];
  readonly at: Span;
}

export interface PackStrong {
  readonly type: 'strong';
  readonly content: readonly PackInline[];
  readonly at: Span;
}

export interface PackStrike {
  readonly type: 'strike';
  readonly content: readonly PackInline[];
  readonly at: Span;
}

export interface PackSubscript {
  readonly type: 'subscript';
  readonly content: readonly PackInline[];
  readonly at: Span;
}

export interface PackSuperscript {
  readonly type: 'superscript';
  readonly content: readonly PackInline[];
  readonly at: Span;
}

export interface PackCode {
  readonly type: 'code';
  readonly value: string;
  readonly at: Span;
}

export interface PackLineBreak {
  readonly type: 'lineBreak';
  readonly at: Span;
}

export interface PackLink {
  readonly type: 'link';
  readonly to: Target;
  readonly title?: string;
  readonly content: readonly PackInline[];
  readonly at: Span;
}

/** An address that has passed the check of its scheme, or an anchor of the same pack. */
export type Target = { readonly href: string } | { readonly anchor: string };

/** A picture in a line of text; `source` is a key of `Pack.pictures`. */
export interface PackPicture {
  readonly type: 'picture';
  readonly source: string;
  readonly alt: string;
  readonly at: Span;
}

export interface PackNoteCall {
  readonly type: 'noteCall';
  /** A key of `Pack.notes`. */
  readonly note: string;
  /** “1”, as printed. */
  readonly number: string;
  /** The note stands at the foot of the page of its first call. */
  readonly first: boolean;
  readonly at: Span;
}

/**
 * “ on page 5”: words about the page on which a place of the pack stands. Only a format with pages knows the
 * number; one without prints nothing of it.
 */
export interface PackPageReference {
  readonly type: 'pageReference';
  readonly anchor: string;
  /** With the space before them and `{page}`, such as “ on page {page}”. */
  readonly words: string;
  readonly at: Span;
}
