import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { oneCause } from '../../src/diagnostics/one-cause.ts';

function diagnostic(message: string, rest: Partial<Diagnostic> = {}): Diagnostic {
  const at = { file: 'brief.md', start: message.length, end: message.length };
  return { code: 'test/test', severity: 'error', message, help: 'Mend it.', at, ...rest };
}

const messages = (found: readonly Diagnostic[]) => found.map(({ message }) => message);
const related = ([first]: readonly Diagnostic[]) => first?.related?.map(({ message }) => message);

test('what follows from a fault becomes its related place, wherever it was found', () => {
  const found = oneCause([
    diagnostic('slot', { about: 'section:a', consequence: true }),
    diagnostic('fault', { about: 'section:a' }),
    diagnostic('other'),
  ]);
  expect(messages(found)).toEqual(['fault', 'other']);
  expect(related(found)).toEqual(['slot']);
});

test('two faults of one thing are both said', () => {
  const found = oneCause([
    diagnostic('one', { about: 'section:a' }),
    diagnostic('two', { about: 'section:a' }),
  ]);
  expect(messages(found)).toEqual(['one', 'two']);
});

test('of consequences without a fault the first stands for all', () => {
  const found = oneCause([
    diagnostic('one', { about: 'figure:a', consequence: true }),
    diagnostic('two', { about: 'figure:a', consequence: true }),
  ]);
  expect(messages(found)).toEqual(['one']);
  expect(related(found)).toEqual(['two']);
});

test('a chain of causes leads to its beginning: a slot lacks a figure that went with its section', () => {
  const found = oneCause([
    diagnostic('section', { about: 'section:a' }),
    diagnostic('figure', { about: 'figure:b', follows: 'section:a' }),
    diagnostic('slot', { about: 'figure:b', consequence: true }),
  ]);
  expect(messages(found)).toEqual(['section']);
  expect(related(found)).toEqual(['figure', 'slot']);
});

test('what would follow from a fault that is not there stands alone', () => {
  const found = oneCause([diagnostic('figure', { about: 'figure:b', follows: 'section:a' })]);
  expect(messages(found)).toEqual(['figure']);
});

test('who asks for a statistic of any period asks for the one that is missing', () => {
  const found = oneCause([
    diagnostic('row', { about: 'statistic:a@2006' }),
    diagnostic('slot', { about: 'statistic:a', consequence: true }),
  ]);
  expect(messages(found)).toEqual(['row']);
});

test('a statistic that is missing altogether is missing in each period', () => {
  const found = oneCause([
    diagnostic('row', { about: 'statistic:a' }),
    diagnostic('slot', { about: 'statistic:a@2006', consequence: true }),
  ]);
  expect(messages(found)).toEqual(['row']);
});

test('one missing period explains no other one', () => {
  const found = oneCause([
    diagnostic('row', { about: 'statistic:a@2006' }),
    diagnostic('slot', { about: 'statistic:a@2009', consequence: true }),
  ]);
  expect(messages(found)).toEqual(['row', 'slot']);
});

test('things that would explain each other end nothing', () => {
  const found = oneCause([
    diagnostic('one', { about: 'figure:a', follows: 'figure:b' }),
    diagnostic('two', { about: 'figure:b', follows: 'figure:a' }),
  ]);
  expect(found).toHaveLength(2);
});

test('a warning never swallows an error', () => {
  const found = oneCause([
    diagnostic('fault', { about: 'picture:a', severity: 'warning' }),
    diagnostic('slot', { about: 'picture:a', consequence: true }),
  ]);
  expect(messages(found)).toEqual(['fault', 'slot']);
});
