import { describe, expect, it } from 'vitest';
import { isNumeric } from '../../../src/layout/blocks/table/numeric.ts';
import { tagged } from '../../support/tagged.ts';

const cells = (...words: readonly string[]) => words.map((word) => tagged(word));

describe('isNumeric', () => {
  it.each([
    ['numbers with separators', ['1,200', '17.3', '1 000', '−5']],
    ['numbers with a sign of unit', ['5 %', '12%', '€30', '≈ −20 %']],
    ['ranges', ['5–15', '2006/2007']],
    ['dashes for what is not there', ['12', '–', '']],
    ['words before some of them', ['12', 'about 15', 'ca. 1,000', '7']],
  ])('takes %s for numbers', (_, words) => {
    expect(isNumeric(cells(...words))).toBe(true);
  });

  it.each([
    ['words', ['one', 'two']],
    ['words among numbers', ['12', 'Tier 2']],
    ['nothing at all', ['', '']],
    ['dashes alone', ['–', '–']],
    ['dates', ['July 2002', '2008-03', '2008-03-01']],
    ['dates in digits', ['2008-03', '2008-03-01']],
    ['names with numbers', ['Tier 2', 'Tier 3']],
    ['small letters before most numbers', ['article 2', 'article 3', '4']],
  ])('takes %s for words', (_, words) => {
    expect(isNumeric(cells(...words))).toBe(false);
  });
});
