import fc from 'fast-check';
import jpeg from 'jpeg-js';
import { expect, test } from 'vitest';
import { readSegments } from '../../../src/source/pictures/jpeg-segments.ts';
import { readJpeg } from '../../../src/source/pictures/read-jpeg.ts';
import { exifSegment, makeJpeg, segment, withSegments } from './make-jpeg.ts';

const markersOf = (bytes: Uint8Array) => {
  const segments = readSegments(bytes);
  return typeof segments === 'string'
    ? segments
    : segments.map(({ marker }) => marker.toString(16));
};
const why = (bytes: Uint8Array) => {
  const read = readJpeg(bytes);
  return 'fault' in read ? [read.fault, read.why] : 'is fine';
};

test('a picture keeps its size and its pixels', () => {
  const bytes = makeJpeg();
  const read = readJpeg(bytes);
  expect(read).toMatchObject({ format: 'jpeg', width: 16, height: 8 });
  if ('fault' in read) throw new Error(read.why);
  expect(jpeg.decode(read.bytes).data).toEqual(jpeg.decode(bytes).data);
});

test('metadata goes: EXIF, XMP, profiles, comments, small pictures, and what follows the end', () => {
  const secret = 'Jane Doe, GPS 38.56 N 68.77 E';
  const segments = [
    segment(0xe0, Buffer.from(`JFXX\0${secret}`)),
    exifSegment(1, secret),
    segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${secret}`)),
    segment(0xe2, Buffer.from(`ICC_PROFILE\0${secret}`)),
    segment(0xed, Buffer.from(`Photoshop 3.0\0${secret}`)),
    segment(0xfe, Buffer.from(secret)),
  ];
  const bytes = Buffer.concat([withSegments(makeJpeg(), segments), Buffer.from(secret)]);
  const read = readJpeg(bytes);
  if ('fault' in read) throw new Error(read.why);
  expect(Buffer.from(read.bytes).includes('Jane')).toBe(false);
  expect(markersOf(read.bytes)).toEqual(markersOf(makeJpeg()));
});

test('the mark by which colours are told stays, without room for more', () => {
  const adobe = Buffer.from('Adobe\0d\0\0\0\0\x01 and a secret', 'latin1');
  const read = readJpeg(withSegments(makeJpeg(), [segment(0xee, adobe)]));
  if ('fault' in read) throw new Error(read.why);
  const kept = readSegments(read.bytes);
  const found = typeof kept === 'string' ? undefined : kept.find(({ marker }) => marker === 0xee);
  expect(found && Buffer.from(found.data).toString('latin1')).toBe('Adobe\0d\0\0\0\0\x01');
});

test('the small picture in the first head goes', () => {
  const head = Buffer.concat([
    Buffer.from('JFIF\0\x01\x02\0\0\x01\0\x01', 'latin1'),
    Uint8Array.of(1, 1, 9, 9, 9),
  ]);
  const bytes = Buffer.concat([
    makeJpeg().subarray(0, 2),
    segment(0xe0, head),
    makeJpeg().subarray(20),
  ]);
  const read = readJpeg(bytes);
  if ('fault' in read) throw new Error(read.why);
  expect(Buffer.from(read.bytes.subarray(2, 20)).toString('latin1')).toBe(
    'ÿà\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0',
  );
});

test.each([
  [1, 16, 8],
  [3, 16, 8],
  [6, 8, 16],
  [8, 8, 16],
])('orientation %i makes the picture %i wide and %i high', (orientation, width, height) => {
  const read = readJpeg(withSegments(makeJpeg(), [exifSegment(orientation)]));
  expect(read).toMatchObject({ width, height });
  if ('fault' in read) throw new Error(read.why);
  expect(jpeg.decode(read.bytes)).toMatchObject({ width, height });
  expect(Buffer.from(read.bytes).includes('Exif')).toBe(false);
});

test('a picture that says it lies on its right side is turned upright', () => {
  // Red on the left, blue on the right; 6: the stored left edge is the top.
  const read = readJpeg(withSegments(makeJpeg(), [exifSegment(6)]));
  if ('fault' in read) throw new Error(read.why);
  const { data, width, height } = jpeg.decode(read.bytes, { useTArray: true });
  const pixel = (x: number, y: number) => [
    ...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3),
  ];
  const [top, bottom] = [pixel(4, 2), pixel(4, height - 3)];
  expect(top[0]).toBeGreaterThan(200);
  expect(top[2]).toBeLessThan(60);
  expect(bottom[0]).toBeLessThan(60);
  expect(bottom[2]).toBeGreaterThan(200);
});

/** The frame's head: precision, height, width, number of channels. */
function withFrame(change: (data: Buffer) => void, marker = 0xc0): Uint8Array {
  const bytes = Buffer.from(makeJpeg());
  const place = bytes.indexOf(Uint8Array.of(0xff, 0xc0));
  bytes[place + 1] = marker;
  change(bytes.subarray(place + 4));
  return bytes;
}

test.each([
  ['cmyk', withFrame((data) => data.writeUInt8(4, 5))],
  ['broken', withFrame((data) => data.writeUInt8(2, 5))],
  ['broken', withFrame((data) => data.writeUInt16BE(0, 1))],
  ['too-large', withFrame((data) => data.writeUInt32BE(0xffff_ffff, 1))],
  ['format', withFrame((data) => data.writeUInt8(12, 0))],
  ['format', withFrame(() => undefined, 0xc3)],
  ['format', withFrame(() => undefined, 0xc9)],
  ['broken', makeJpeg().subarray(0, -2)],
  ['broken', makeJpeg().subarray(0, 100)],
  ['broken', Uint8Array.of(0xff, 0xd8)],
  ['broken', Uint8Array.of(0xff, 0xd8, 0xff)],
  ['broken', Uint8Array.of(0xff, 0xd8, 0xff, 0xd9)],
  ['broken', Uint8Array.of(0xff, 0xd8, 0xff, 0xe1, 0, 1, 0xff, 0xd9)],
  ['broken', Uint8Array.of(0xff, 0xd8, 0x00, 0xd9)],
])('a file with a fault of the kind “%s” is refused', (fault, bytes) => {
  expect(why(bytes)[0]).toBe(fault);
});

test('a picture that says to be larger than its data can be is refused before it is decoded', () => {
  const lying = withFrame((data) => {
    data.writeUInt16BE(6000, 1);
    data.writeUInt16BE(6000, 3);
  });
  expect(why(withSegments(lying, [exifSegment(6)]))).toEqual([
    'broken',
    'has less picture data than it says',
  ]);
});

test('a picture that takes too long to turn is refused, one that stands upright is not', () => {
  const large = withFrame((data) => {
    data.writeUInt16BE(5000, 1);
    data.writeUInt16BE(5000, 3);
  });
  const scan = large.length - 2;
  const full = Buffer.concat([large.subarray(0, scan), Buffer.alloc(60_000), large.subarray(scan)]);
  expect(why(full)).toBe('is fine');
  expect(why(withSegments(full, [exifSegment(6)]))).toEqual([
    'too-large',
    'has 5000 × 5000 pixels and has to be turned; at most 24 million can be',
  ]);
});

test('a picture without data is refused', () => {
  const bytes = Buffer.from(makeJpeg());
  const scan = bytes.indexOf(Uint8Array.of(0xff, 0xda));
  const without = Buffer.concat([bytes.subarray(0, scan), Uint8Array.of(0xff, 0xd9)]);
  expect(why(without)).toEqual(['broken', 'has less picture data than it says']);
});

test('a progressive picture is taken as it is', () => {
  expect(why(withFrame(() => undefined, 0xc2))).toBe('is fine');
});

test('EXIF that lies about where things are is no orientation', () => {
  const lying = segment(0xe1, Buffer.from('Exif\0\0MM\0*\xff\xff\xff\xf0', 'latin1'));
  expect(readJpeg(withSegments(makeJpeg(), [lying]))).toMatchObject({ width: 16, height: 8 });
});

test('whatever is done to a file, nothing is thrown', () => {
  const good = withSegments(makeJpeg(), [exifSegment(6)]);
  const change = fc.tuple(fc.nat(good.length - 1), fc.nat(255));
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      const bytes = Uint8Array.from(good);
      for (const [place, value] of changes) bytes[place] = value;
      expect(() => readJpeg(bytes)).not.toThrow();
    }),
    { numRuns: 30 },
  );
});
