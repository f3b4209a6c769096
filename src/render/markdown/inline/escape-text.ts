import { addressPlaces } from './address-places.ts';
import { opensBlockAt } from './opens-block-at.ts';

/** What stands around a run of text in the Markdown that is being written. */
export interface Surroundings {
  /** The character written before it; empty at the beginning. */
  readonly before: string;
  /** The character that follows it; empty at the end. */
  readonly after: string;
  /** It begins a line in which Markdown looks for blocks. */
  readonly opensLine: boolean;
  /** It stands between the brackets of a link or a picture. */
  readonly inBrackets: boolean;
}

/**
 * Writes text so that Markdown reads it as itself, with as few backslashes as can be. The text must
 * be without line ends.
 */
export function escapeText(text: string, surroundings: Surroundings): string {
  const places = markPlaces(text, surroundings);
  const opening = surroundings.opensLine ? opensBlockAt(text) : -1;
  const others = [...addressPlaces(text, places, surroundings.after), opening].filter(
    (place) => place >= 0,
  );
  return withBackslashes(text, new Set([...places, ...others]));
}

function withBackslashes(text: string, places: ReadonlySet<number>): string {
  if (places.size === 0) return text;
  let escaped = '';
  let written = 0;
  for (const place of [...places].toSorted((a, b) => a - b)) {
    escaped += `${text.slice(written, place)}\\`;
    written = place;
  }
  return escaped + text.slice(written);
}

/** Where characters stand that would be marks of a line. */
function markPlaces(text: string, surroundings: Surroundings): number[] {
  const always = surroundings.inBrackets && !hasPlainBrackets(text) ? '[]' : '';
  const places: number[] = [];
  for (const { 0: mark, index } of text.matchAll(/[\\`*_[\]<&~!^(:]/g)) {
    const spot = spotAt(text, index, surroundings);
    if (always.includes(mark) || isMark[mark]?.(spot)) places.push(index);
  }
  return places;
}

function spotAt(text: string, index: number, surroundings: Surroundings): Spot {
  const before = index === 0 ? surroundings.before : (text[index - 1] ?? '');
  return { text, index, before, after: text[index + 1] ?? surroundings.after, surroundings };
}

/** A character in its text. */
interface Spot {
  readonly text: string;
  readonly index: number;
  readonly before: string;
  readonly after: string;
  readonly surroundings: Surroundings;
}

const always = () => true;

/** Whether a character could be read as a mark where it stands. */
const isMark: Readonly<Record<string, (spot: Spot) => boolean>> = {
  '`': always,
  // On GitHub a single one is a mark too.
  '~': always,
  '\\': ({ after }) => after === '' || /[!-/:-@[-`{-~\s]/.test(after),
  '*': ({ before, after, surroundings, index }) =>
    !(before === ' ' && after === ' ') || (surroundings.opensLine && index < 2),
  // Inside a word it is none.
  _: ({ before, after }) => !(isWordCharacter(before) && isWordCharacter(after)),
  // `[^1]` calls a note, `[!NOTE]` opens an alert, `[ ]` before an item is a task's box.
  '[': ({ before, after, text, surroundings }) =>
    /[!^]/.test(after) || (before === '' && surroundings.opensLine && /^\[[ xX]\]/.test(text)),
  ']': ({ after }) => /[([:]/.test(after),
  '<': ({ text, index, after }) => /^$|[a-z/!?]/i.test(after) || opensMailAddress(text, index),
  '&': ({ text, index }) => /^&(?:#|[a-z][a-z0-9]*;)/i.test(text.slice(index, index + 40)),
  '!': ({ text, index, after }) => index === text.length - 1 && after === '[',
  '^': ({ before, index }) => index === 0 && before === '[',
  // Directly behind a note's call.
  '(': followsBracket,
  ':': followsBracket,
};

/** `<a@b.org>` would be a link without its brackets. */
function opensMailAddress(text: string, index: number): boolean {
  const address = /<[^\s<>@]*@/y;
  address.lastIndex = index;
  return address.test(text);
}

function followsBracket({ before, index }: Spot): boolean {
  return index === 0 && before === ']';
}

function isWordCharacter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}

/** Whether all brackets are pairs such as those of “[1]”, which may stand in brackets. */
function hasPlainBrackets(text: string): boolean {
  return !/[[\]]/.test(text.replaceAll(/\[[\p{L}\p{N}][^[\]]*\](?![([:])/gu, ''));
}
