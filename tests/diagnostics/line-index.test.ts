import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexLines } from '../../src/diagnostics/line-index.ts';
import { placeOf } from '../../src/model/place.ts';

test('lines end at LF, CR and CRLF, and columns count UTF-16 units from 1', () => {
  const index = indexLines('ab\ncd\r\n\u{1f600}x\ry');

  expect(index.placeAt(0)).toEqual({ line: 1, column: 1 });
  expect(index.placeAt(4)).toEqual({ line: 2, column: 2 });
  expect(index.placeAt(9)).toEqual({ line: 3, column: 3 });
  expect(index.placeAt(11)).toEqual({ line: 4, column: 1 });
  expect(index.rangeOf(2)).toEqual([3, 5]);
  expect(index.rangeOf(4)).toEqual([11, 12]);
});

test('the end of a text has a place, behind its last character', () => {
  expect(indexLines('').placeAt(0)).toEqual({ line: 1, column: 1 });
  expect(indexLines('a\n').placeAt(2)).toEqual({ line: 2, column: 1 });
});

test('places are those that a count from the beginning gives', () => {
  const text = fc
    .array(fc.constantFrom('a', '\n', '\r\n', '\r', '\u{1f600}', '\t'))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, fc.nat(), (value, number) => {
      const offset = number % (value.length + 1);
      // Between CR and LF nothing stands that could be pointed at.
      fc.pre(value.slice(offset - 1, offset + 1) !== '\r\n');
      expect(indexLines(value).placeAt(offset)).toEqual(placeOf(value, offset));
    }),
  );
});
