import { crc32, inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { obfuscate } from '../../../src/fonts/whole/obfuscate.ts';
import { prepareFont, readPrepared } from '../../../src/fonts/whole/prepared-font.ts';
import { revealed } from '../../support/revealed.ts';

const font = Uint8Array.from({ length: 1000 }, (_, index) => (index * 7) % 251);

test('a font is obfuscated in its first 32 bytes, and the key brings them back', () => {
  const { key, bytes } = obfuscate(font);
  expect(key).toMatch(/^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/);
  expect(bytes.subarray(0, 32)).not.toEqual(font.subarray(0, 32));
  expect(bytes.subarray(32)).toEqual(font.subarray(32));
  expect(revealed(bytes, key)).toEqual(font);
});

test('the key follows from the font', () => {
  expect(obfuscate(font).key).toBe(obfuscate(Uint8Array.from(font)).key);
  expect(obfuscate(font.subarray(1)).key).not.toBe(obfuscate(font).key);
});

test('a prepared font is what an archive takes: deflated, with its size and its checksum', () => {
  const { key, file } = readPrepared(prepareFont(font));
  const bytes = Uint8Array.from(inflateRawSync(file.deflated));
  expect(bytes.length).toBe(file.size);
  expect(crc32(bytes)).toBe(file.checksum);
  expect(revealed(bytes, key)).toEqual(font);
});
