/**
 * Undoes the obfuscation of a font as readers of Word's documents do: byte by byte with the digits of
 * the key, the last pair first (ISO/IEC 29500-1, 17.8.1).
 */
export function revealed(bytes: Uint8Array, key: string): Uint8Array {
  const pairs = key.replaceAll(/[{}-]/g, '').match(/../g) ?? [];
  const font = Uint8Array.from(bytes);
  for (let at = 0; at < 16; at++) {
    const mask = Number.parseInt(pairs[15 - at] ?? '', 16);
    font[at] = (font[at] ?? 0) ^ mask;
    font[at + 16] = (font[at + 16] ?? 0) ^ mask;
  }
  return font;
}
