import type { Diagnostic, Related } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../model/span.ts';
import type { Run } from '../tags/tagged.ts';

/** Hebrew, Arabic, Syriac, Thaana, NKo and the other scripts that run from right to left. */
export const RIGHT_TO_LEFT =
  /[\u0590-\u08FF\u200F\u202B\u202E\u2067\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]+/u;
/** So many places of one fault are listed, and so many characters one by one. */
const MOST_PLACES = 10;
const MOST_CHARACTERS = 20;

/** Reads what is set, and remembers what can't be: each character and each place once. */
export class Proof {
  readonly #places = new Map<number, Map<string, Span>>();
  readonly #rightToLeft = new Map<string, { at: Span; text: string }>();
  readonly #isStrict: boolean;

  constructor(isStrict: boolean) {
    this.#isStrict = isStrict;
  }

  /** Looks for words that run from right to left. */
  read(run: Run): void {
    if (!this.#isStrict) return;
    const found = RIGHT_TO_LEFT.exec(run.text);
    if (found === null) return;
    const at = placeIn(run.text, run.at, found.index, found[0].length);
    this.#rightToLeft.set(keyOf(at), { at, text: found[0] });
  }

  /** Notes the characters of a text that no font has. */
  lack(text: string, at: Span, characters: readonly number[]): void {
    if (!this.#isStrict) return;
    for (const codePoint of characters) {
      const character = String.fromCodePoint(codePoint);
      if (RIGHT_TO_LEFT.test(character)) continue;
      const places = this.#places.get(codePoint) ?? new Map<string, Span>();
      this.#places.set(codePoint, places);
      for (const index of indexesOf(text, character)) {
        const place = placeIn(text, at, index, character.length);
        places.set(keyOf(place), place);
      }
    }
  }

  diagnostics(): Diagnostic[] {
    const lacking = [...this.#places];
    const single = lacking.slice(0, MOST_CHARACTERS).flatMap(([codePoint, places]) => {
      return lackOf(codePoint, [...places.values()]);
    });
    const others = lacking.slice(MOST_CHARACTERS);
    return [...this.#rightToLeftFault(), ...single, ...lackOfOthers(others)];
  }

  #rightToLeftFault(): Diagnostic[] {
    const [first, ...others] = this.#rightToLeft.values();
    if (first === undefined) return [];
    const related = others.map(({ at }) => ({ at, message: 'So does this text.' }));
    const fault: Diagnostic = {
      code: 'text/right-to-left',
      severity: 'error',
      message: `“${first.text}” runs from right to left, which the PDF can’t be set in yet.`,
      help: LEAVE_OUT,
      at: first.at,
    };
    return [withRelated(fault, related)];
  }
}

const ONLY_OTHERS = '`--format docx,md`';
const LEAVE_OUT = `Leave out the PDF with ${ONLY_OTHERS}.`;

function lackOf(codePoint: number, [at, ...others]: readonly Span[]): Diagnostic[] {
  if (at === undefined) return [];
  const fault: Diagnostic = {
    code: 'text/no-glyph',
    severity: 'error',
    message: `No font of the theme has the character ${nameOfCharacter(codePoint)}.`,
    help: `Write it in another way, let the theme fall back on a font that has it, or leave out the PDF with ${ONLY_OTHERS}.`,
    at,
  };
  return [
    withRelated(
      fault,
      others.map((place) => ({ at: place, message: 'It stands here too.' })),
    ),
  ];
}

/** A text in a script that no font has would have a thousand faults that are one. */
function lackOfOthers(others: readonly [number, ReadonlyMap<string, Span>][]): Diagnostic[] {
  const [at] = others[0]?.[1].values() ?? [];
  if (at === undefined) return [];
  const names = others.slice(0, MOST_CHARACTERS).map(([codePoint]) => nameOfCharacter(codePoint));
  const more = others.length > names.length ? ' and more' : '';
  return [
    {
      code: 'text/no-glyph',
      severity: 'error',
      message: `No font of the theme has ${others.length} other characters: ${names.join(', ')}${more}.`,
      help: `Let the theme fall back on a font that has them, or leave out the PDF with ${ONLY_OTHERS}.`,
      at,
    },
  ];
}

function withRelated(fault: Diagnostic, related: readonly Related[]): Diagnostic {
  return related.length === 0 ? fault : { ...fault, related: related.slice(0, MOST_PLACES) };
}

/** “中” (U+4E2D); what has no look of its own by its code point alone. */
export function nameOfCharacter(codePoint: number): string {
  const code = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
  const character = String.fromCodePoint(codePoint);
  return /[\p{C}\p{Z}\p{M}]/u.test(character) ? code : `“${character}” (${code})`;
}

/** The exact place of a part of a text, where the whole has one. */
function placeIn(text: string, at: Span, index: number, length: number): Span {
  if (at.end - at.start !== text.length) return at;
  return { ...at, start: at.start + index, end: at.start + index + length };
}

function* indexesOf(text: string, character: string): Generator<number> {
  for (let index = text.indexOf(character); index >= 0; ) {
    yield index;
    index = text.indexOf(character, index + character.length);
  }
}

function keyOf({ file, start, end }: Span): string {
  return `${start} ${end} ${file}`;
}
