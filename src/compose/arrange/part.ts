import type { Block } from '../../model/block.ts';
import type { NoteDefinition } from '../../model/brief.ts';
import type { Inline } from '../../model/inline.ts';
import type { ContentsOf } from '../../model/pack-block.ts';
import type { Span } from '../../model/span.ts';
import type { Statistic } from '../../model/statistic.ts';
import type { Slot, SlotName } from '../../model/template.ts';
import type { BriefSection } from './read-sections.ts';

/** What a template puts one after another: the brief's content, not yet numbered or resolved. */
export type Part =
  | TitlePart
  | HeadingPart
  | TextPart
  | OpeningsPart
  | KeyFiguresPart
  | RegistryPart
  | LooseNotesPart
  | SourcesPart
  | SlotPart<'cover'>
  | SlotPart<'masthead'>
  | ContentsPart
  | SlotPart<'imprint'>;

/** The title as a heading, in a pack without cover and masthead. */
export interface TitlePart {
  readonly type: 'title';
  readonly at: Span;
}

/** A heading that a slot brings with it: its own label, or the language's word. */
export interface HeadingPart {
  readonly type: 'heading';
  readonly label: readonly Inline[];
  /** If `label` is empty. */
  readonly word: string;
  /** As printed in the contents; may be empty. */
  readonly period: string;
  readonly isListed: boolean;
  readonly at: Span;
}

export interface TextPart {
  readonly type: 'text';
  readonly blocks: readonly Block[];
  readonly style: 'body' | 'lead';
  readonly section?: BriefSection;
  /** The section's heading gets a number. */
  readonly numbered: boolean;
}

export interface OpeningsPart {
  readonly type: 'openings';
  readonly sections: readonly BriefSection[];
  readonly at: Span;
}

export interface KeyFiguresPart {
  readonly type: 'keyFigures';
  readonly picks: readonly KeyFigurePick[];
  readonly at: Span;
}

/** A statistic to show large, or two as the ends of a range. */
export interface KeyFigurePick {
  readonly from: Statistic;
  readonly to?: Statistic;
}

/** The table of statistics. */
export interface RegistryPart {
  readonly type: 'registry';
  readonly at: Span;
}

/** Notes that nothing calls, so that they have no number. */
interface LooseNotesPart {
  readonly type: 'looseNotes';
  readonly notes: readonly NoteDefinition[];
}

export interface SourcesPart {
  readonly type: 'sources';
  readonly style: 'list' | 'compact';
  /** `used`: only those that the pack cites, or whose statistics it shows. */
  readonly show: 'all' | 'used';
  readonly label: readonly Inline[];
  readonly at: Span;
}

/** Contents, or a list of figures or tables; its entries are made of the finished pack. */
interface ContentsPart extends SlotPart<'contents'> {
  readonly of: ContentsOf;
}

/** What is made of the front matter alone, or of the finished pack. */
interface SlotPart<Type extends SlotName> {
  readonly type: Type;
  readonly slot: Slot;
}
