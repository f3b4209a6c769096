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
  const state: QuoteState = {
    // Where the inner marks are single ones, double marks are outer at every level.
    levels: outer[0] === '“' ? [outer] : [outer, inner],
    singlePair: outer[0] === '“' ? inner : [SINGLE, SINGLE],
    doubles: [],
    singles: 0,
    isCode: false,
    hasOpened: false,
  };
  return text.replaceAll(/["']/g, (mark, at: number) => {
    const before = text[at - 1] ?? ' ';
    const after = text[at + 1] ?? ' ';
    const mayOpen = opensBehind(before, state) && !/\s/.test(after);
    const place = { before, after, mayOpen };
    state.hasOpened = false;
    return mark === DOUBLE ? doubleMark(place, state) : singleMark(place, state);
  });
}

type Pair = readonly [string, string];

interface Surroundings {
  readonly before: string;
  readonly after: string;
  /** Something ends before the mark, and something begins behind it. */
  readonly mayOpen: boolean;
}

interface QuoteState {
  readonly levels: readonly Pair[];
  readonly singlePair: Pair;
  /** Which pairs are open. */
  readonly doubles: Pair[];
  singles: number;
  isCode: boolean;
  /** The mark before this one has opened. */
  hasOpened: boolean;
}

function doubleMark({ before, mayOpen }: Surroundings, state: QuoteState): string {
  if (state.isCode || before === '=') {
    state.isCode = !state.isCode;
    return DOUBLE;
  }
  const { doubles, levels } = state;
  const pair = levels[Math.min(doubles.length, levels.length - 1)] ?? [DOUBLE, DOUBLE];
  if (mayOpen) {
    doubles.push(pair);
    state.hasOpened = true;
    return pair[0];
  }
  const open = doubles.pop();
  return open === undefined && isDigit(before) ? DOUBLE_PRIME : (open ?? pair)[1];
}

function singleMark({ before, after, mayOpen }: Surroundings, state: QuoteState): string {
  if (isWordCharacter(before) && isWordCharacter(after)) return APOSTROPHE;
  const [open, close] = state.singlePair;
  if (mayOpen) {
    // “the ’90s” leaves out what stood before.
    if (isDigit(after)) return APOSTROPHE;
    state.singles += 1;
    state.hasOpened = true;
    return open;
  }
  if (state.singles > 0) {
    state.singles -= 1;
    return close;
  }
  return isDigit(before) ? PRIME : APOSTROPHE;
}

function opensBehind(before: string, { hasOpened }: QuoteState): boolean {
  return before === DOUBLE || before === SINGLE ? hasOpened : /[\s([{<«„“‘—–/-]/.test(before);
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

function isWordCharacter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}
