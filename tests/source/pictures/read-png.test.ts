import { deflateSync, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeChunk, PNG_SIGNATURE, readChunks } from '../../../src/source/pictures/png-chunks.ts';
import { readPng } from '../../../src/source/pictures/read-png.ts';
import { fourPixels, header, makePng } from './make-png.ts';

const end = makeChunk('IEND', new Uint8Array());
const text = (type: string, words: string) => makeChunk(type, Buffer.from(words));
const typesOf = (bytes: Uint8Array) => {
  const chunks = readChunks(bytes);
  return typeof chunks === 'string' ? chunks : chunks.map(({ type }) => type);
};
const why = (bytes: Uint8Array) => {
  const read = readPng(bytes);
  return 'fault' in read ? read.why : 'is fine';
};

test('a picture keeps its size and its data', () => {
  const read = readPng(makePng(fourPixels));
  expect(read).toMatchObject({ format: 'png', width: 2, height: 2 });
  const chunks = 'bytes' in read ? readChunks(read.bytes) : '';
  const data = typeof chunks === 'string' ? undefined : chunks.find(({ type }) => type === 'IDAT');
  expect(data && [...inflateSync(data.data)]).toEqual([...fourPixels.rows]);
});

test('metadata goes: texts, times, places, profiles, and what follows the end', () => {
  const secret = 'Author Jane Doe, GPS 38.56 N 68.77 E';
  const metadata = ['tEXt', 'iTXt', 'zTXt', 'eXIf', 'iCCP', 'tIME', 'pHYs'].map((type) =>
    text(type, secret),
  );
  const bytes = Buffer.concat([makePng(fourPixels, metadata), Buffer.from(secret)]);
  const read = readPng(bytes);
  if ('fault' in read) throw new Error(read.why);
  expect(typesOf(read.bytes)).toEqual(['IHDR', 'IDAT', 'IEND']);
  expect(Buffer.from(read.bytes).includes('Jane')).toBe(false);
});

test('colours keep what they depend on', () => {
  const more = [text('gAMA', '\0\0\xb1\x8f'), text('sRGB', '\0')];
  const read = readPng(makePng(fourPixels, more));
  expect('bytes' in read && typesOf(read.bytes)).toEqual(['IHDR', 'gAMA', 'sRGB', 'IDAT', 'IEND']);
});

test('several chunks of data become one, without what follows the packed stream', () => {
  const packed = Buffer.concat([deflateSync(fourPixels.rows), Buffer.from('secret')]);
  const parts = [packed.subarray(0, 5), packed.subarray(5)].map((data) => makeChunk('IDAT', data));
  const read = readPng(Buffer.concat([PNG_SIGNATURE, header(fourPixels), ...parts, end]));
  if ('fault' in read) throw new Error(read.why);
  expect(typesOf(read.bytes)).toEqual(['IHDR', 'IDAT', 'IEND']);
  expect(Buffer.from(read.bytes).includes('secret')).toBe(false);
});

test.each([
  ['grey of one bit', { depth: 1, colourType: 0, width: 9, height: 1, rows: [0, 255, 128] }],
  [
    'grey with alpha of 16 bits',
    { depth: 16, colourType: 4, width: 1, height: 1, rows: [0, 1, 2, 3, 4] },
  ],
  ['colour with alpha', { depth: 8, colourType: 6, width: 1, height: 1, rows: [0, 1, 2, 3, 4] }],
])('%s is read', (_, { rows, ...parts }) => {
  expect(why(makePng({ ...parts, rows: Uint8Array.from(rows) }))).toBe('is fine');
});

test('a picture in seven passes has as many rows as its passes need', () => {
  // 3 × 3 pixels of grey: by Adam7 the passes hold 1, 0, 0, 1, 2, 1 + 1 and 3 of them.
  const passes = [1, 1, 2, 1, 1, 3].flatMap((width) => [0, ...Array<number>(width).fill(7)]);
  const parts = { width: 3, height: 3, colourType: 0, interlace: 1 };
  expect(why(makePng({ ...parts, rows: Uint8Array.from(passes) }))).toBe('is fine');
  expect(why(makePng({ ...parts, rows: Uint8Array.from(passes.slice(1)) }))).toBe(
    'has less picture data than it says',
  );
});

const palette = (entries: number) => makeChunk('PLTE', new Uint8Array(entries * 3));
const indexed = { depth: 2, colourType: 3, width: 1, height: 1, rows: Uint8Array.of(0, 0) };

test('a palette and its transparency must fit', () => {
  expect(why(makePng(indexed, [palette(4), makeChunk('tRNS', new Uint8Array(4))]))).toBe('is fine');
  expect(why(makePng(indexed))).toBe('has a palette that does not fit');
  expect(why(makePng(indexed, [palette(5)]))).toBe('has a palette that does not fit');
  expect(why(makePng(indexed, [palette(0)]))).toBe('has a palette that does not fit');
  expect(why(makePng(indexed, [makeChunk('PLTE', new Uint8Array(4))]))).toBe(
    'has a palette that does not fit',
  );
  expect(why(makePng(indexed, [palette(2), makeChunk('tRNS', new Uint8Array(3))]))).toBe(
    'has a transparent colour that does not fit',
  );
  expect(why(makePng(fourPixels, [makeChunk('tRNS', new Uint8Array(6))]))).toBe('is fine');
  expect(why(makePng(fourPixels, [makeChunk('tRNS', new Uint8Array(2))]))).toBe(
    'has a transparent colour that does not fit',
  );
});

test('a palette gets all entries that the data could name', () => {
  const read = readPng(makePng(indexed, [palette(2)]));
  const chunks = 'bytes' in read ? readChunks(read.bytes) : 'nothing';
  const filled = typeof chunks === 'string' ? [] : chunks.filter(({ type }) => type === 'PLTE');
  expect(filled.map(({ data }) => data.length)).toEqual([12]);
});

test.each([
  ['is cut off', makePng(fourPixels).subarray(0, -1)],
  ['is cut off', makePng(fourPixels).subarray(0, -12)],
  ['is cut off', PNG_SIGNATURE],
  [
    'is cut off',
    Buffer.concat([PNG_SIGNATURE, Uint8Array.of(0x7f, 255, 255, 255), Buffer.from('IDATxxxx')]),
  ],
  ['has a head that no PNG file may have', Buffer.concat([PNG_SIGNATURE, end])],
  ['has a head that no PNG file may have', makePng({ ...fourPixels, depth: 3 })],
  ['has a head that no PNG file may have', makePng({ ...fourPixels, colourType: 5 })],
  ['has a head that no PNG file may have', makePng({ ...fourPixels, width: 0 })],
  ['has a head that no PNG file may have', makePng({ ...fourPixels, interlace: 2 })],
  ['has no picture data', Buffer.concat([PNG_SIGNATURE, header(fourPixels), end])],
  ['has two parts IHDR', makePng(fourPixels, [header(fourPixels)])],
  ['has a part XXXX that is not known', makePng(fourPixels, [text('XXXX', '')])],
  [
    'has less picture data than it says',
    makePng({ ...fourPixels, rows: fourPixels.rows.subarray(1) }),
  ],
  [
    'has picture data that cannot be unpacked',
    makePng({ ...fourPixels, rows: new Uint8Array(1000) }),
  ],
  [
    'has a row with a filter that is not known',
    makePng({ ...fourPixels, rows: fourPixels.rows.with(7, 5) }),
  ],
  [
    'has picture data that cannot be unpacked',
    Buffer.concat([PNG_SIGNATURE, header(fourPixels), text('IDAT', 'no zlib'), end]),
  ],
  [
    'has its parts in a wrong order',
    Buffer.concat([makePng(fourPixels).subarray(0, -12), text('gAMA', '\0\0\0\0'), end]),
  ],
])('a file that %s is refused', (expected, bytes) => {
  expect(why(bytes)).toBe(expected);
});

test('a wrong checksum names the part', () => {
  const bytes = Uint8Array.from(makePng(fourPixels));
  bytes[bytes.length - 14] = (bytes[bytes.length - 14] ?? 0) ^ 1;
  expect(why(bytes)).toBe('is damaged: the checksum of its part IDAT is wrong');
});

test.each([
  [60_000, 60_000, 6, 'has 60000 × 60000 pixels; at most 40 million are read'],
  [8_000, 5_000, 6, 'has less picture data than it says'],
])('%i × %i pixels are judged before they are unpacked', (width, height, colourType, expected) => {
  const rows = Uint8Array.of(0);
  expect(why(makePng({ width, height, colourType, rows }))).toBe(
    height === 5_000 ? 'has 160005000 bytes of data once it is unpacked' : expected,
  );
});

test('a bomb is not unpacked further than the picture is large', () => {
  const rows = new Uint8Array(20_000_000);
  expect(why(makePng({ ...fourPixels, rows }))).toBe('has picture data that cannot be unpacked');
});

test('whatever is done to a file, it is refused or its picture is whole', () => {
  const good = makePng(indexed, [palette(4)]);
  const change = fc.tuple(fc.nat(good.length - 1), fc.nat(255));
  const changes = fc.array(change, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(changes, fc.nat(good.length), (changed, cut) => {
      const bytes = Uint8Array.from(good);
      for (const [place, value] of changed) bytes[place] = value;
      const reads = [readPng(bytes), readPng(bytes.subarray(0, cut))];
      const whole = reads.flatMap((read) => ('bytes' in read ? [read] : []));
      expect(whole.map((read) => readPng(read.bytes))).toEqual(whole);
    }),
  );
});
