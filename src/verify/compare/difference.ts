import { type Handlers, handle } from '../../model/handlers.ts';
import type { ReadingUnit } from '../../model/reading-text.ts';

/** Where what was read from a file is not what its pack says. */
export type Difference = Lost | Added | Moved | Changed | Misjoined | Mistaken;

/** Which of the two streams of a `ReadingText`. */
export type Stream = 'units' | 'notes';

/** A unit of the pack of which no word is in the file. */
export interface Lost {
  readonly type: 'lost';
  readonly stream: Stream;
  readonly expected: ReadingUnit;
}

/** A unit of the file of which no word is in the pack, or one that is there twice. */
export interface Added {
  readonly type: 'added';
  readonly stream: Stream;
  readonly found: ReadingUnit;
}

/** A unit that is there, but in another place. */
export interface Moved {
  readonly type: 'moved';
  readonly stream: Stream;
  readonly expected: ReadingUnit;
}

/** A unit of which some words are other words, missing, or too many. */
export interface Changed {
  readonly type: 'changed';
  readonly stream: Stream;
  readonly expected: ReadingUnit;
  /** All units of the file that stand in its place. */
  readonly found: string;
}

/** All words are there, but a unit begins or ends where it should not. */
export interface Misjoined {
  readonly type: 'misjoined';
  readonly stream: Stream;
  readonly expected: ReadingUnit;
  readonly found: string;
}

/** The words are there as another kind of unit, such as a heading that is a paragraph. */
export interface Mistaken {
  readonly type: 'mistaken';
  readonly stream: Stream;
  readonly expected: ReadingUnit;
  readonly found: ReadingUnit;
}

/** A difference as a sentence. */
export function describeDifference(difference: Difference): string {
  return handle(sentences, difference, undefined);
}

const sentences: Handlers<Difference, undefined, string> = {
  lost: ({ expected }) => `The ${naming(expected)} is missing.`,
  added: ({ found }) => `The ${naming(found)} is not in the pack, or not there so often.`,
  moved: ({ expected }) => `The ${naming(expected)} stands in another place.`,
  changed: ({ expected, found }) => `The ${naming(expected)} reads ${quoted(found)}.`,
  misjoined: ({ expected, found }) =>
    `The ${naming(expected)} begins or ends elsewhere: ${quoted(found)}.`,
  mistaken: ({ expected, found }) => `The ${naming(expected)} is of the kind “${found.kind}”.`,
};

function naming({ kind, text }: ReadingUnit): string {
  return `${kind} ${quoted(text)}`;
}

/** Long texts are named by how they begin. */
function quoted(text: string): string {
  const characters = Array.from(text.slice(0, 160));
  return characters.length > 80 ? `“${characters.slice(0, 79).join('')}…”` : `“${text}”`;
}
