import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference';

/** The shape of a character reference, as CommonMark limits it. */
export const entity = /&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/g;

/** Text with its character references replaced by what they stand for. */
export function decodeEntities(value: string): string {
  return value.replaceAll(entity, decodeEntity);
}

/** What one reference stands for; an unknown name stands for itself. */
export function decodeEntity(reference: string): string {
  const name = reference.slice(1, -1);
  if (!name.startsWith('#')) return decodeNamedCharacterReference(name) || reference;
  const hexadecimal = /^#x/i.test(name);
  return decodeNumericCharacterReference(name.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
}
