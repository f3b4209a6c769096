import { expect, test } from 'vitest';
import { readInstant } from '../../src/model/instant.ts';

const date = { year: 2026, month: 12, day: 1 };

test('a day is an instant without a time', () => {
  expect(readInstant('2026-12-01')).toEqual({ date });
});

test.each([
  ['2026-12-01T09:00+05:00', { hour: 9, minute: 0, second: 0, offset: 300 }],
  ['2026-12-01T09:00:30+05:00', { hour: 9, minute: 0, second: 30, offset: 300 }],
  ['2026-12-01T09:00:30.000Z', { hour: 9, minute: 0, second: 30, offset: 0 }],
  ['2026-12-01 09:05z', { hour: 9, minute: 5, second: 0, offset: 0 }],
  ['2026-12-01t23:59-03:30', { hour: 23, minute: 59, second: 0, offset: -210 }],
  ['2026-12-01T09:00+05', { hour: 9, minute: 0, second: 0, offset: 300 }],
  ['2026-12-01T09:00-00:00', { hour: 9, minute: 0, second: 0, offset: 0 }],
])('%s is a day with a time and a zone', (text, time) => {
  expect(readInstant(text)).toEqual({ date, time });
});

test.each([
  '',
  '2026',
  '2026-12',
  '2026-02-30',
  '2026-12-01T09:00',
  '2026-12-01T09+05:00',
  '2026-12-01T24:00Z',
  '2026-12-01T09:60Z',
  '2026-12-01T09:00:60Z',
  '2026-12-01T09:00+15:00',
  '2026-12-01T09:00+05:60',
  '2026-12-01T09:00:30.5Z',
  '2026-12-01T09:00Z ',
  '1 December 2026',
])('%j is none', (text) => {
  expect(readInstant(text)).toBeUndefined();
});
