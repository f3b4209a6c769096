/** White space (ISO 32000-1, table 1). */
export function isWhite(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d && byte !== 0x0b) || byte === 0;
}

/** Delimiters (ISO 32000-1, table 2). */
export function isDelimiter(byte: number): boolean {
  return delimiters.has(byte);
}

const delimiters: ReadonlySet<number> = new Set(
  Array.from('()<>[]{}/%', (character) => character.charCodeAt(0)),
);
