import type { QuoteMarks } from '../words/words.ts';

const DOUBLE = '"';
const SINGLE = "'";
const APOSTROPHE = '’';
/** Feet and minutes, inches and seconds. */
const PRIME = '′';
const DOUBLE_PRIME = '″';

/**
 * Turns straight quotation marks into those of a language; every other character keeps its place.
 * Marks behind a `=` are code that was not marked as such, and stay as they are.
 */
export function setQuotes(text: string, { outer, inner }: QuoteMarks): string {
  if (!text.includes(DOUBLE) && !text.includes(SINGLE)) return text;
  const levels = outer[0] === '“' ? [outer] : [outer, inner];
  const singles = outer[0] === '“' ? inner : undefined;
  const state: QuoteState = { doubles: [], singles: 0, isCode: false };

  return text.replaceAll(/["']/g, (mark, at: number) => {
    const place = { before: text[at - 1] ?? ' ', after: text[at + 1] ?? ' ' };
    return mark === DOUBLE
      ? doubleMark(place, state, levels)
      : singleMark(place, state, singles ?? [SINGLE, SINGLE]);
  });
}

type Pair = readonly [string, string];

interface Surroundings {
  readonly before: string;
  readonly after: string;
}

interface QuoteState {
  /** Which pairs are open. */
  readonly doubles: Pair[];
  singles: number;
  isCode: boolean;
}

function doubleMark(place: Surroundings, state: QuoteState, levels: readonly Pair[]): string {
  if (state.isCode || place.before === '=') {
    state.isCode = !state.isCode;
    return DOUBLE;
  }
  const deepest = levels.length - 1;
  const pair = levels[Math.min(state.doubles.length, deepest)] ?? [DOUBLE, DOUBLE];
  if (opens(place)) {
    state.doubles.push(pair);
    return pair[0];
  }
  const open = state.doubles.pop();
  return open === undefined && isDigit(place.before) ? DOUBLE_PRIME : (open ?? pair)[1];
}

function singleMark(place: Surroundings, state: QuoteState, [open, close]: Pair): string {
  if (isWordCharacter(place.before) && isWordCharacter(place.after)) return APOSTROPHE;
  if (opens(place)) {
    // “the ’90s” and “rock ’n’ roll” leave out what stood before.
    if (isDigit(place.after)) return APOSTROPHE;
    state.singles += 1;
    return open;
  }
  if (state.singles > 0) {
    state.singles -= 1;
    return close;
  }
  return isDigit(place.before) ? PRIME : APOSTROPHE;
}

/** A mark opens where something ends before it and something begins behind it. */
function opens({ before, after }: Surroundings): boolean {
  return /[\s([{<«„“‘—–/\-"']/.test(before) && !/\s/.test(after);
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

function isWordCharacter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}
