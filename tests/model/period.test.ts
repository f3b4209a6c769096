import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contains, readPeriod, when } from '../../src/model/period.ts';

test('a period is a year, a month, a day, or a stretch from one to another', () => {
  expect(readPeriod('2006')).toEqual({ from: { year: 2006 }, to: { year: 2006 } });
  expect(readPeriod('2007-04')).toEqual({
    from: { year: 2007, month: 4 },
    to: { year: 2007, month: 4 },
  });
  expect(readPeriod('2007-04-30/2008')).toEqual({
    from: { year: 2007, month: 4, day: 30 },
    to: { year: 2008 },
  });
});

test('two dots leave one end open, but not both', () => {
  expect(readPeriod('../2008')).toEqual({ to: { year: 2008 } });
  expect(readPeriod('2008/..')).toEqual({ from: { year: 2008 } });
  expect(readPeriod('../..')).toBeUndefined();
  expect(readPeriod('..')).toBeUndefined();
});

test.each(['', '08', '2008-13', '2007-02-29', '2008/2007', '2006/2007/2008', '2006-2007', '2006 '])(
  '“%s” is no period',
  (text) => {
    expect(readPeriod(text)).toBeUndefined();
  },
);

test('29 February is there in leap years only', () => {
  expect(readPeriod('2008-02-29')).toBeDefined();
  expect(readPeriod('2000-02-29')).toBeDefined();
  expect(readPeriod('1900-02-29')).toBeUndefined();
});

const within = (outer: string, inner: string) => {
  const [one, other] = [readPeriod(outer), readPeriod(inner)];
  return one !== undefined && other !== undefined && contains(one, other);
};

test('a year contains its months, and an open end contains all that comes', () => {
  expect(within('2007', '2007-04')).toBe(true);
  expect(within('2006/2008', '2007')).toBe(true);
  expect(within('2007', '2007-12/2008-01')).toBe(false);
  expect(within('2006/..', '2050')).toBe(true);
  expect(within('../2008', '2009')).toBe(false);
  expect(within('2008', '../2008')).toBe(false);
});

const at = (text: string) => when(readPeriod(text) ?? {});

test('the place on a scale is where a period begins, or ends if its beginning is open', () => {
  expect(at('2006')).toBe(2006);
  expect(at('2007-04/2008-03')).toBe(2007.25);
  expect(at('../2008')).toBe(2008);
});

test('every period contains itself', () => {
  const year = fc.integer({ min: 1000, max: 9999 });
  fc.assert(
    fc.property(year, year, (one, other) => {
      const period = readPeriod(`${Math.min(one, other)}/${Math.max(one, other)}`);
      expect(period !== undefined && contains(period, period)).toBe(true);
    }),
  );
});
