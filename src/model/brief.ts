import type { Block } from './block.ts';
import type { Inline } from './inline.ts';
import type { Located, Span } from './span.ts';
import type { Statistic } from './statistic.ts';

/** One subject's content as its author wrote it: no template, no numbering, no pages. */
export interface Brief {
  /** The folder's name, or the file's without extension. */
  readonly name: string;
  /** The text file. */
  readonly file: string;
  /** BCP 47. */
  readonly lang: string;
  readonly title: readonly Inline[];
  readonly front: FrontMatter;
  /** Without the heading that became the title. `model/sections.ts` divides it. */
  readonly body: readonly Block[];
  /** Footnotes by label, in the order of their definitions. */
  readonly notes: ReadonlyMap<string, NoteDefinition>;
  readonly statistics: readonly Statistic[];
  readonly sources: readonly SourceEntry[];
  /** Of these files nothing could be read; what is missing in them is no fault of its own. */
  readonly unread?: readonly UnreadFile[];
  /** What of the text is no text of the subject, such as “category “Asia””: packs list it as not shown. */
  readonly leftOut?: readonly Located<string>[];
  /** Further names of blocks that links lead to, from the text's HTML. */
  readonly anchors?: ReadonlyMap<Block, readonly string[]>;
  /** The same of the title. */
  readonly titleAnchors?: readonly string[];
  /** The whole text file. */
  readonly at: Span;
}

export type UnreadFile = 'statistics' | 'sources';

export interface NoteDefinition {
  readonly label: string;
  readonly blocks: readonly Block[];
  readonly at: Span;
}

/** An entry of `sources.yaml`. */
export interface SourceEntry {
  readonly id: string;
  /** The registry's word for it, such as “TIP 2008”. */
  readonly short: string;
  readonly entry: readonly Inline[];
  readonly at: Span;
}

/** What stands between the `---` lines at the head of the text. */
export interface FrontMatter {
  readonly title?: Located<string>;
  readonly subtitle?: Located<string>;
  readonly family?: Located<string>;
  readonly lang?: Located<string>;
  /** ISO 8601: `2026`, `2026-11` or `2026-11-24`. */
  readonly date?: Located<string>;
  readonly preparedFor?: Located<string>;
  readonly preparedBy?: Located<string>;
  readonly contact?: Located<string>;
  readonly keywords?: Located<readonly string[]>;
  /** `contents: true`, in `plain`. */
  readonly contents?: Located<boolean>;
  /** How far the text is: a draft says so on every page. */
  readonly status?: Located<Status>;
  /** Until when nothing of it may be published, as `model/instant.ts` reads it. */
  readonly embargo?: Located<string>;
  /** Who may read it, in the author's words. */
  readonly classification?: Located<string>;
  /** What the family's contract adds, by key as written; what no contract knows stands here too. */
  readonly extra: ReadonlyMap<string, FrontMatterValue>;
  /** Values of the wrong kind, which stand in no field. */
  readonly mistyped?: readonly Mistyped[];
  /** Why the block at the head of the text could not be read as front matter, and is text. */
  readonly unread?: UnreadFrontMatter;
}

export const STATUSES = ['draft', 'final'] as const;
export type Status = (typeof STATUSES)[number];

export interface UnreadFrontMatter extends Located<string> {
  /** It looks like keys and values: nobody meant it as text. */
  readonly isMeant: boolean;
}

export interface FrontMatterValue extends Located<string> {
  readonly keyAt: Span;
}

export interface Mistyped {
  readonly key: string;
  /** What it should be, such as “a date such as 2026-11-24”. */
  readonly wanted: string;
  /** Such as “ Did you mean “draft”?”; empty where no value is near. */
  readonly hint: string;
  readonly keyAt: Span;
  readonly at: Span;
}
