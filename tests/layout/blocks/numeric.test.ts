import { describe, expect, it } from 'vitest';
import { isNumeric } from '../../../src/layout/blocks/table/numeric.ts';
import { tagged } from '../../support/tagged.ts';

const cells = (...words: readonly string[]) => words.map((word) => tagged(word));

describe('isNumeric', () => {
  it.each([
    ['numbers with separators', ['1,200', '17.3', '1 000', '−5']],
    ['numbers with a sign of unit', ['5 %', '12%', '€30']],
    ['ranges', ['5–15', '2006/2007']],
    ['dashes for what is not there', ['12', '–', '']],
  ])('takes %s for numbers', (_, words) => {
    expect(isNumeric(cells(...words))).toBe(true);
  });

  it.each([
    ['words', ['one', 'two']],
    ['words among numbers', ['12', 'Tier 2']],
    ['nothing at all', ['', '']],
    ['dashes alone', ['–', '–']],
    ['dates in words', ['July 2002']],
  ])('takes %s for words', (_, words) => {
    expect(isNumeric(cells(...words))).toBe(false);
  });
});
