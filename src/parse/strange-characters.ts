import type { Related } from '../diagnostics/diagnostic.ts';
import type { Reading } from './reading.ts';

/**
 * Characters that no file can show: controls other than tab and line ends, surrogates without a
 * partner, code points that Unicode will never fill, marks that turn the reading direction without
 * being seen, and letters made for tagging text invisibly.
 */
export const strangeCharacter =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF\p{Cs}\p{Noncharacter_Code_Point}\u{E0000}-\u{E007F}]/u;

/** Turns the direction of text or hides it, so that it reads otherwise than it is. */
const hidden = /[\u202A-\u202E\u2066-\u2069\uFEFF\u{E0000}-\u{E007F}]/u;
/** White space among the controls: words on both sides stay apart. */
// oxlint-disable-next-line no-control-regex
const spacing = /[\u000B\u000C\u0085]/g;

const MOST_PLACES = 10;

/** The text as it can be shown: form feeds and their like are spaces, the rest of them goes. */
export function withoutStrange(value: string): string {
  if (!strangeCharacter.test(value)) return value;
  return value.replace(spacing, ' ').replaceAll(new RegExp(strangeCharacter.source, 'gu'), '');
}

/** Reports each kind of strange character once, with the first places where it stands. */
export function reportStrangeCharacters(reading: Reading): void {
  const places = new Map<number, number[]>();
  for (const match of reading.text.matchAll(new RegExp(strangeCharacter.source, 'gu'))) {
    const code = match[0].codePointAt(0) ?? 0;
    const known = places.get(code);
    if (known === undefined) places.set(code, [match.index]);
    else known.push(match.index);
  }
  for (const [code, offsets] of places) report(reading, code, offsets);
}

function report(reading: Reading, code: number, offsets: readonly number[]): void {
  const [first = 0, ...others] = offsets;
  const length = String.fromCodePoint(code).length;
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const times = others.length === 0 ? '' : `, ${offsets.length} times in all`;
  const related: Related[] = others.slice(0, MOST_PLACES).map((offset) => ({
    at: reading.span(offset, offset + length),
    message: `${name} is here too.`,
  }));
  const place = { at: reading.span(first, first + length), related };
  if (hidden.test(String.fromCodePoint(code))) {
    reading.report('warning', {
      code: 'text/hidden-character',
      message: `The invisible character ${name} stands here${times}; it is left out.`,
      help: 'Delete it: it can make text read otherwise than it is written.',
      ...place,
    });
    return;
  }
  reading.judge({
    code: 'text/control-character',
    message: `The character ${name} stands here${times}; no file can show it.`,
    help: 'Delete it, or write the character that was meant.',
    ...place,
  });
}
