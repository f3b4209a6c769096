import type { Block } from './block.ts';
import type { HouseChoice } from './house.ts';
import type { Inline } from './inline.ts';
import type { Located, Span } from './span.ts';

export type Format = 'pdf' | 'docx' | 'md';

/** What one pack shows, in which order. */
export interface Template {
  readonly name: string;
  /** The pack's kind as readers see it, such as “Fact sheet”. */
  readonly title: string;
  readonly formats: readonly Format[];
  readonly page: PageChoice;
  /** The PDF must have exactly this many pages at most. */
  readonly pages?: Located<number>;
  /** File name of a theme of the family, such as `theme.yaml`. */
  readonly theme: Located<string>;
  readonly shows: 'all' | 'selection';
  readonly docx: DocxChoices;
  /** Slots, with headings and text of the template's own between them. */
  readonly body: readonly (Block | Slot)[];
  readonly at: Span;
}

export interface PageChoice {
  readonly size: 'A4' | 'Letter';
  readonly sides: 'one' | 'two';
}

/** What a template says of its Word file alone. */
export interface DocxChoices {
  /** The file brings the theme's faces with it. */
  readonly embedFonts: boolean;
  /** A Word file of the house that gives the document its look. */
  readonly house?: HouseChoice;
}

export const SLOT_NAMES = [
  'cover',
  'masthead',
  'contents',
  'summary',
  'section',
  'key-figures',
  'figure',
  'statistics-table',
  'notes',
  'sources',
  'rest',
  'imprint',
] as const;
export type SlotName = (typeof SLOT_NAMES)[number];

/** `::name[label]{key=value}`: a place that content of the brief is put into. */
export interface Slot {
  readonly type: 'slot';
  readonly name: SlotName;
  readonly label: readonly Inline[];
  readonly options: ReadonlyMap<string, Located<string>>;
  readonly at: Span;
}
