import type { Span } from '../../model/span.ts';
import type { StyleName } from '../../model/theme.ts';
import type { LinkItem, Owner, Tag } from '../display-list.ts';
import type { Marks } from './marks.ts';

/** The words of one paragraph, label or cell, each with its place in the structure tree. */
export interface TaggedText {
  readonly runs: readonly Run[];
  /** BCP 47: decides hyphenation. */
  readonly lang: string;
}

/** A stretch of one look, one place in the tree and one link. */
export interface Run {
  /** `\n` is a break that the author asked for; U+FFFC stands for a picture. */
  readonly text: string;
  readonly marks: Marks;
  readonly owner: Owner;
  /** Sets it in another style than the text around it. */
  readonly style?: StyleName;
  readonly link?: RunLink;
  /** The anchor of the note that is called here for the first time. */
  readonly note?: string;
  readonly picture?: RunPicture;
  /** The anchor whose page it is the number of; until that is known, the text stands for it. */
  readonly page?: string;
  readonly at: Span;
}

export interface RunPicture {
  /** A key of `Pack.pictures`. */
  readonly source: string;
  /** Its element, which is told where it stands. */
  readonly tag: Tag;
}

/** Each line of a link is an area of its own, and all of them are one element. */
export type RunLink = Pick<LinkItem, 'to' | 'contents' | 'tag'>;

export const OBJECT = '\uFFFC';

/** Stands where the number of a page will. */
export const UNKNOWN_PAGE = '0';

export function isEmpty(text: TaggedText): boolean {
  return text.runs.every((run) => run.text === '');
}

/** Texts one behind the other, as one. */
export function joined(lang: string, ...texts: readonly TaggedText[]): TaggedText {
  return { runs: texts.flatMap(({ runs }) => runs), lang };
}

/** A footnote: its words stand at a page's foot, its element where it is called. */
export interface TaggedNote<Block> {
  readonly anchor: string;
  readonly tag: Tag;
  readonly label: TaggedText;
  readonly blocks: readonly Block[];
}
