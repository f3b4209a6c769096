import { expect, test } from 'vitest';
import { readSectionHeading } from '../../src/model/section-heading.ts';

test('a year in brackets or after “in” is the period of a section, not of its name', () => {
  expect(readSectionHeading('Prosecution (2008)')).toEqual({ name: 'Prosecution', period: '2008' });
  expect(readSectionHeading('Background in 2008')).toEqual({ name: 'Background', period: '2008' });
  expect(readSectionHeading('Response (2017–2023)')).toEqual({
    name: 'Response',
    period: '2017/2023',
  });
});

test('any other number belongs to the name', () => {
  for (const name of ['Agenda 2030', 'Article 130.1', '2008', 'In 2008', 'Data (20080)']) {
    expect(readSectionHeading(name)).toEqual({ name });
  }
});

test('white space at the ends and in between does not count', () => {
  expect(readSectionHeading('  Comparability \n and limits (2010) ')).toEqual({
    name: 'Comparability and limits',
    period: '2010',
  });
});
