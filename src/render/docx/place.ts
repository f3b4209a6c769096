import type { Pack } from '../../model/pack.ts';
import type { Bookmarks } from './bookmarks.ts';
import type { Charts } from './charts/charts.ts';
import type { Counter } from './counter.ts';
import type { Geometry } from './geometry.ts';
import type { Media } from './media.ts';
import type { Notes } from './notes.ts';
import type { Numbering } from './numbering.ts';
import type { Relations } from './relations.ts';
import type { RunLook } from './run.ts';
import type { Sequences } from './sequences.ts';
import type { StandIn } from './stand-ins.ts';

/** What all stories of one document share. */
export interface Book {
  readonly pack: Pack;
  readonly geometry: Geometry;
  readonly pageOf: ReadonlyMap<string, number>;
  /** Anchors that stand at the top of a page of the PDF. */
  readonly opensPage: ReadonlySet<string>;
  readonly bookmarks: Bookmarks;
  /** “Figure 1”, by anchor. */
  readonly labels: ReadonlyMap<string, string>;
  readonly numbering: Numbering;
  readonly sequences: Sequences;
  readonly drawings: Counter;
  readonly controls: Counter;
  readonly media: Media;
  readonly charts: Charts;
  readonly notes: Notes;
  /** Where the theme falls back on other families. */
  readonly standIn?: StandIn;
  /** In a document of a house that has styles of its own. */
  readonly manners?: HouseManners;
}

/** Where our parts give way to the styles of a house. */
export interface HouseManners {
  /** Its tables look as a style of the house says. */
  readonly dressesTables: boolean;
  /** Styles of contents that have no place for the page's number. */
  readonly withoutPageTab: Pick<ReadonlySet<string>, 'has'>;
}

/** Where a block stands: in which story, on which edges, in which text. */
export interface Place {
  readonly book: Book;
  /** Of the part that the story is written to. */
  readonly relations: Relations;
  /** The edges of the text, in points from the margins. */
  readonly left: number;
  readonly right: number;
  /** The style of a paragraph here. */
  readonly style: 'BodyText' | 'Quote' | 'NoteBox' | 'FootnoteText' | 'ListContinue';
  /** How many lists stand round it. */
  readonly depth: number;
  /** The line, or what stands round it, runs from the right. */
  readonly fromRight: boolean;
  /** What differs from the paragraph's style. */
  readonly look: RunLook;
  /** A note's call is a real one, or its number only: in notes, in contents. */
  readonly calls: 'real' | 'number';
  /** In an entry of the contents, which is a result of a field: another field there would only be in Word's way. */
  readonly inContents?: true;
  /** Links can't stand in links. */
  readonly linked: boolean;
}
