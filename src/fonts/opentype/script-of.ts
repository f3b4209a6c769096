/** Scripts that fonts have features for, by their first letters' ranges. */
const ranges: readonly (readonly [number, number, string])[] = [
  [0x41, 0x5a, 'latn'],
  [0x61, 0x7a, 'latn'],
  [0xaa, 0xaa, 'latn'],
  [0xba, 0xba, 'latn'],
  [0xc0, 0xd6, 'latn'],
  [0xd8, 0xf6, 'latn'],
  [0xf8, 0x2b8, 'latn'],
  [0x370, 0x373, 'grek'],
  [0x375, 0x377, 'grek'],
  [0x37a, 0x37d, 'grek'],
  [0x37f, 0x384, 'grek'],
  [0x386, 0x386, 'grek'],
  [0x388, 0x3e1, 'grek'],
  [0x3f0, 0x3ff, 'grek'],
  [0x400, 0x484, 'cyrl'],
  [0x487, 0x52f, 'cyrl'],
  [0x531, 0x58f, 'armn'],
  [0x591, 0x5f4, 'hebr'],
  [0x10a0, 0x10ff, 'geor'],
  [0xe01, 0xe5b, 'thai'],
  [0xe81, 0xedf, 'lao '],
  [0x1d00, 0x1d25, 'latn'],
  [0x1e00, 0x1eff, 'latn'],
  [0x1f00, 0x1ffe, 'grek'],
  [0x2c60, 0x2c7f, 'latn'],
  [0xa640, 0xa69f, 'cyrl'],
  [0xa722, 0xa787, 'latn'],
  [0xfb00, 0xfb06, 'latn'],
];

/** The script of a text: that of the first character that belongs to one. */
export function scriptOf(codePoints: Iterable<number>): string {
  for (const codePoint of codePoints) {
    const found = ranges.find(([first, last]) => first <= codePoint && codePoint <= last);
    if (found !== undefined) return found[2];
  }
  return 'DFLT';
}
