import type { Diagnostic, Outcome } from '../../diagnostics/diagnostic.ts';
import { placeOf } from '../../model/place.ts';
import type { SourceText } from '../../model/span.ts';

/**
 * Decodes UTF-8, strictly; one byte order mark is dropped. Text that is anything else comes back as
 * far as it can be shown, with an error at the first byte that belongs to no character.
 */
export function decodeText(bytes: Uint8Array, file: string): Outcome<SourceText> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { value: { file, text }, diagnostics: [] };
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    return { value: { file, text }, diagnostics: [notUtf8(bytes, file)] };
  }
}

function notUtf8(bytes: Uint8Array, file: string): Diagnostic {
  const before = decodePrefix(bytes, firstBad(bytes)) ?? '';
  const offset = Buffer.byteLength(before) + (hasMark(bytes) ? 3 : 0);
  const { line, column } = placeOf(before, before.length);
  const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return {
    code: 'text/not-utf8',
    severity: 'error',
    message: `“${file}” is not UTF-8: the byte 0x${byte} at offset ${offset} (line ${line}, column ${column}) belongs to no character.`,
    help: `Save the file as UTF-8${guess(bytes)}.`,
    at: { file, start: before.length, end: before.length + 1 },
  };
}

/** The least number of bytes that can't be the beginning of a text in UTF-8, less one. */
function firstBad(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (middle <= bytes.length && decodePrefix(bytes, middle) !== undefined) good = middle;
    else bad = middle;
  }
  return good;
}

/** Leaves out a character that the prefix cuts. */
function decodePrefix(bytes: Uint8Array, length: number): string | undefined {
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    return decoder.decode(bytes.subarray(0, length), { stream: true });
  } catch {
    return undefined;
  }
}

function hasMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

function guess([first, second, third, fourth]: Uint8Array): string {
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const bare = (first === 0 && third === 0) || (second === 0 && fourth === 0);
  if (marked || bare) return '; it looks like UTF-16';
  return '; it may be in an older encoding such as Windows-1252 or Windows-1251';
}
