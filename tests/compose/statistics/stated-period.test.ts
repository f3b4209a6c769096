import { expect, test } from 'vitest';
import { statedPeriod } from '../../../src/compose/statistics/stated-period.ts';
import { english } from '../../../src/compose/words/english.ts';
import { statistic } from '../../support/statistic.ts';

const stated = (period: string, note: string) =>
  statedPeriod(statistic('a', period, '1', { note }), english);

test('a note that says how the period is meant is printed for it, the rest stays a note', () => {
  expect(stated('2008', 'In force 2008.')).toEqual({ period: 'in force 2008', note: '' });
  expect(stated('2008', 'Reporting period 2008. Only women.')).toEqual({
    period: 'reporting period 2008',
    note: 'Only women.',
  });
});

test('an abbreviation keeps its capitals', () => {
  expect(stated('2008', 'TIP report 2008.').period).toBe('TIP report 2008');
});

test.each([
  'Without abroad.',
  'Not known before 2008. More.'.replace('before 2008', 'before 2009'),
  '2008.',
  'No full stop, in force 2008',
  'A very long sentence that goes on and on until it says 2008.',
])('the note “%s” stays a note', (note) => {
  expect(stated('2008', note)).toEqual({ period: '2008', note });
});
