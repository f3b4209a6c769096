import type { Status } from './brief.ts';
import type { PackBlock } from './pack-block.ts';
import type { PackInline } from './pack-inline.ts';
import type { Picture } from './picture.ts';
import type { Span } from './span.ts';
import type { DocxChoices, Format, PageChoice } from './template.ts';
import type { Theme } from './theme.ts';

/**
 * A brief composed with a template: ordered, numbered, resolved, dated; the same for all formats.
 * Every word that a reader reads stands here. Formats add only page numbers, soft hyphens and
 * running heads.
 */
export interface Pack {
  readonly brief: string;
  /** The template's name: the file name of its artifacts, without extension. */
  readonly name: string;
  /** Such as “Fact sheet”. */
  readonly kind: string;
  readonly formats: readonly Format[];
  /** Plain text, for properties and running heads. */
  readonly title: string;
  /** For running heads, which have little room; absent where the front matter has no `short-title`. */
  readonly shortTitle?: string;
  /** BCP 47. */
  readonly lang: string;
  readonly properties: Properties;
  readonly page: PageChoice;
  /** The most pages that the PDF may have, and where the template says so. */
  readonly pages?: { readonly most: number; readonly at: Span };
  readonly theme: Theme;
  readonly docx: DocxChoices;
  readonly words: FormatWords;
  /**
   * “Draft · Embargoed until 1 December 2026”: what stands on every page and is read before the title. No
   * part of the body, since formats have places of their own for it; empty where the brief has none.
   */
  readonly marks: readonly PackInline[];
  /**
   * What the brief says of itself beside its title, by key such as `prepared-for`; empty for a key that it
   * does not have. No part of the reading text: a cover shows what it wants, a house's pages what they ask for.
   */
  readonly fields: ReadonlyMap<string, readonly PackInline[]>;
  readonly body: readonly PackBlock[];
  /** Footnotes by anchor, in the order of their first calls. */
  readonly notes: ReadonlyMap<string, Note>;
  /** By `Picture.source`. */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** What `shows: selection` left out. */
  readonly omitted: readonly Omission[];
}

/** What goes into a file's properties; absent where the front matter is silent. */
export interface Properties {
  readonly author?: string;
  readonly subject?: string;
  readonly keywords: readonly string[];
  /** `draft` or `final`, as the front matter says. */
  readonly status?: Status;
  readonly classification?: string;
  /** Seconds since 1970: the date of the brief, or of the build's epoch. Never the clock. */
  readonly stamp: number;
}

export interface Note {
  readonly anchor: string;
  /** “1”, as printed. */
  readonly number: string;
  readonly blocks: readonly PackBlock[];
  readonly at: Span;
}

export interface Omission {
  /** Such as “section “Prevention””. */
  readonly what: string;
  readonly at: Span;
}

/** The few words that formats need where only they know the numbers. */
export interface FormatWords {
  /** With `{page}` and `{pages}`, such as “{page} of {pages}”. */
  readonly folio: string;
  /** The heading of the notes, where a format has to gather them. */
  readonly notes: string;
}
