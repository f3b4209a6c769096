import { expect, test } from 'vitest';
import { inlineText } from '../../../src/model/reading-text.ts';
import { linesOf } from '../../support/lines-of.ts';
import { plainPack } from '../../support/pack-of.ts';

const packOfFront = (front: string) => plainPack(`---\n${front}\n---\n# Title\n\nText.\n`).pack;
const marksOf = (front: string) => inlineText(packOfFront(front).marks).replaceAll('\u00A0', ' ');

test('a pack without marks has none', () => {
  expect(marksOf('title: A')).toBe('');
  expect(marksOf('status: final')).toBe('');
  expect(marksOf('classification: ""')).toBe('');
});

test('draft, embargo and classification stand on one line, in this order', () => {
  const front = 'classification: "Official – sensitive"\nembargo: 2026-12-01\nstatus: draft';
  expect(marksOf(front)).toBe('Draft · Embargoed until 1 December 2026 · Official – sensitive');
  expect(packOfFront(front).properties).toMatchObject({
    status: 'draft',
    classification: 'Official – sensitive',
  });
});

test.each([
  ['2026-12-01T09:00+05:00', 'Embargoed until 1 December 2026, 09:00 (UTC+5)'],
  ['2026-12-01T09:00:30-03:30', 'Embargoed until 1 December 2026, 09:00:30 (UTC−3:30)'],
  ['2026-12-01T23:59Z', 'Embargoed until 1 December 2026, 23:59 (UTC)'],
])('the embargo %s is printed as it was written, in no other zone', (embargo, words) => {
  expect(marksOf(`embargo: ${embargo}`)).toBe(words);
});

test.each([
  ['ru', 'Черновик · Не публиковать до 1 декабря 2026, 09:00 (UTC+5)'],
  ['tg', 'Сиёҳнавис · То 1 декабри 2026, 09:00 (UTC+5) нашр нашавад'],
  ['fr', 'Draft · Embargoed until 1 December 2026, 09:00 (UTC+5)'],
])('marks are in the language %s', (lang, words) => {
  const marks = `lang: ${lang}\nstatus: draft\nembargo: 2026-12-01T09:00+05:00`;
  expect(marksOf(marks)).toBe(words);
});

test('an embargo that can’t be read is one without a date', () => {
  expect(marksOf('embargo: soon')).toBe('Embargoed');
  expect(marksOf('embargo: soon\nlang: ru')).toBe('Не публиковать');
});

test('a classification of several lines is one line, and typeset', () => {
  expect(marksOf('classification: >\n  "For"\n  use')).toBe('“For” use');
});

test('marks are read before the title, and once', () => {
  expect(linesOf(packOfFront('status: draft'))).toEqual(['Draft', 'Title', 'Text.']);
});
