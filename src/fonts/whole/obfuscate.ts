import { createHash } from 'node:crypto';

/** So many bytes of a font are obfuscated: twice as many as a key has. */
const OBFUSCATED = 32;

/**
 * Obfuscates a font as Word's documents want it (ISO/IEC 29500-1, 17.8.1): its first bytes are combined
 * with a GUID, whose last digits come first. Here the GUID follows from the font, so that the same
 * font gives the same bytes.
 */
export function obfuscate(font: Uint8Array): { readonly key: string; readonly bytes: Uint8Array } {
  const digest = createHash('sha256').update(font).digest('hex').toUpperCase().slice(0, 32);
  const key = [[0, 8], [8, 12], [12, 16], [16, 20], [20]].map(([start, end]) =>
    digest.slice(start, end),
  );
  const mask = Buffer.from(digest, 'hex').toReversed();
  const bytes = font.map((byte, at) =>
    at < OBFUSCATED ? byte ^ (mask[at % mask.length] ?? 0) : byte,
  );
  return { key: `{${key.join('-')}}`, bytes };
}
