import { crc32, deflateRawSync } from 'node:zlib';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zipped } from '../../../src/render/docx/parts/zip.ts';

const text = strToU8('words and words and words '.repeat(40));
const files = new Map([
  ['[Content_Types].xml', text],
  ['word/document.xml', strToU8('é')],
  ['word/media/image1.png', text],
]);

test('an archive holds its files in their order', () => {
  const read = unzipSync(zipped(files));
  expect(Object.keys(read)).toEqual([...files.keys()]);
  for (const [name, bytes] of files) expect(strFromU8(read[name] ?? text)).toBe(strFromU8(bytes));
});

test('what is packed already is stored as it is', () => {
  const archive = zipped(files);
  const stored = zipped(new Map([['image.png', text]]));
  expect(stored.length).toBeGreaterThan(text.length);
  expect(zipped(new Map([['image.xml', text]])).length).toBeLessThan(text.length);
  expect(Buffer.from(archive).includes(Buffer.from(text))).toBe(true);
});

test('what is deflated already goes in without being read', () => {
  const deflated = deflateRawSync(text);
  const file = { deflated, size: text.length, checksum: crc32(Buffer.from(text)) };
  const archive = zipped(new Map([['fonts/font1.odttf', file]]));
  expect(unzipSync(archive)).toEqual({ 'fonts/font1.odttf': text });
  expect(Buffer.from(archive).includes(Buffer.from(deflated))).toBe(true);
});

test('an archive has the same bytes each time, and times of no clock', () => {
  expect(zipped(files)).toEqual(zipped(files));
  const view = new DataView(zipped(files).buffer);
  expect([view.getUint16(10, true), view.getUint16(12, true)]).toEqual([0x6000, 0x21]);
});
