import { expect, test } from 'vitest';
import { inlineText } from '../../../src/model/reading-text.ts';
import { plainPack } from '../../support/pack-of.ts';

const fieldsOf = (front: string) => {
  const { pack } = plainPack(`---\n${front}\n---\n# Title\n\nText.\n`);
  return Object.fromEntries([...pack.fields].map(([key, value]) => [key, inlineText(value)]));
};

test('a pack carries all that its brief says of itself, written as a cover would', () => {
  const front = [
    'subtitle: "A \\"short\\" line"',
    'date: 2026-11-24',
    'prepared-for: the delegation',
    'keywords: [law, victims]',
    'funder: A foundation',
    'status: draft',
  ].join('\n');
  expect(fieldsOf(front)).toMatchObject({
    subtitle: 'A “short” line',
    date: '24 November 2026',
    'prepared-for': 'the delegation',
    keywords: 'law, victims',
    funder: 'A foundation',
    status: 'draft',
    lang: 'en',
    family: 'sample',
  });
});

test('a field that the brief could have and does not is there, and empty', () => {
  expect(fieldsOf('title: A')).toMatchObject({ date: '', contact: '', periods: '', subtitle: '' });
});
