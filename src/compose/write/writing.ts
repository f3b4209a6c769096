import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Heading } from '../../model/block.ts';
import type { SourceEntry } from '../../model/brief.ts';
import type { Picture } from '../../model/picture.ts';
import type { Statistic } from '../../model/statistic.ts';
import type { Arrangement } from '../arrange/arrange.ts';
import type { Shown } from '../arrange/gather.ts';
import type { BriefSection } from '../arrange/read-sections.ts';
import type { Numbering } from '../number/numbering.ts';
import type { Order } from '../order.ts';
import type { Registry } from '../statistics/registry.ts';
import type { Words } from '../words/words.ts';
import type { NoteBook } from './note-book.ts';

/** What everything is looked up in while a pack's text is written. */
export interface Writing {
  readonly order: Order;
  readonly words: Words;
  readonly registry: Registry;
  readonly arrangement: Arrangement;
  readonly numbering: Numbering;
  readonly notes: NoteBook;
  /** The brief's sources by id. */
  readonly sources: ReadonlyMap<string, SourceEntry>;
  /** The sections that the pack shows as a whole, with what they call and cite. */
  readonly sections: ReadonlyMap<Heading, ShownSection>;
  /** Those that the pack shows so far, by `Picture.source`. */
  readonly pictures: Map<string, Picture>;
  readonly say: (diagnostic: Diagnostic) => unknown;

  /** BCP 47: that of the block which is being written. */
  readonly lang: string;
  readonly style: 'body' | 'lead';
  /** Links don't stand in links. */
  readonly isInLink: boolean;
  /** A footnote opens no section: what is a heading in it is a strong line. */
  readonly isInNote: boolean;
}

export interface ShownSection {
  readonly section: BriefSection;
  readonly shown: Shown;
  /** What its text calls, charts apart. */
  readonly said: ReadonlySet<Statistic>;
}
