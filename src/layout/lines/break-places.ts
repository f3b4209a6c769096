import LineBreaker from 'linebreak';

/** A place where a line may end, or must. */
export interface BreakPlace {
  readonly offset: number;
  readonly isRequired: boolean;
}

/** After these a line may end without a space, if letters stand on both sides. */
const OPEN_ENDED = /[-‐–—/\u00AD\u200B]/u;
/** Scripts without spaces, where lines may end nearly everywhere. */
const SPACELESS =
  /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u2E80-\uD7AF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF\uD800-\uDFFF]/u;
const SPACE = /[\s\u200B]/u;
const ZERO_WIDTH_JOINER = '\u200D';

/**
 * Where lines may end by UAX #14 (https://www.unicode.org/reports/tr14/), less what typographers
 * would not do: inside “C++”, behind “e-” or between the years of “2006–2007”.
 */
export function breakPlaces(text: string): BreakPlace[] {
  const breaker = new LineBreaker(text);
  const places: BreakPlace[] = [];
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) {
    const { position, required } = next;
    if (position === text.length) continue;
    if (required || mayEnd(text, position)) places.push({ offset: position, isRequired: required });
  }
  return places;
}

function mayEnd(text: string, offset: number): boolean {
  const before = text.charAt(offset - 1);
  const behind = text.charAt(offset);
  if (before === ZERO_WIDTH_JOINER || behind === ZERO_WIDTH_JOINER) return false;
  if (SPACE.test(before)) return true;
  if (SPACELESS.test(before) || SPACELESS.test(behind)) return true;
  return OPEN_ENDED.test(before) && !isCloseKnit(text, offset);
}

/** A dash between figures, a hyphen behind a single letter or another hyphen, a dash behind it. */
function isCloseKnit(text: string, offset: number): boolean {
  const dash = text.charAt(offset - 1);
  const behind = text.charAt(offset);
  if (behind === '—' || behind === '–') return true;
  if (/[-‐–]/.test(dash) && /\d/.test(behind)) return true;
  return /[-‐/]/.test(dash) && !/[\p{L}\p{N})\]”’"'»]{2}/u.test(text.slice(offset - 3, offset - 1));
}
