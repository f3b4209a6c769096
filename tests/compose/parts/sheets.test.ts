import { expect, test } from 'vitest';
import type { PackBlock } from '../../../src/model/pack-block.ts';
import { inlineText } from '../../../src/model/reading-text.ts';
import { composeFiles, type Files, HEADER, packOf } from '../../support/pack-of.ts';

const contract = 'kind: Country brief\nkeys: [based-on, short-title]\n';
const statistics = `${HEADER}a,2006,number,A,1,cases,,report,,,,
a,2007,number,A,1,cases,,report,,,,
b,2002,date,B,2002-07,,,report,,,,
`;
const full = `---
title: The "sample" brief
subtitle: What it says
based-on: two reports
short-title: Sample's
prepared-for: the board
prepared-by: the desk
contact: desk@example.org
date: 2026-11-24
keywords: [one, two]
---

## A

So.
`;

function block<Type extends PackBlock['type']>(
  type: Type,
  files: Partial<Files>,
): Extract<PackBlock, { readonly type: Type }> {
  const { value } = composeFiles({
    text: full,
    contract,
    statistics,
    shows: 'selection',
    ...files,
  });
  for (const one of value.body) {
    // TypeScript cannot follow a type parameter through a comparison.
    if (one.type === type) return one as Extract<PackBlock, { readonly type: Type }>;
  }
  throw new Error(`There is no ${type}.`);
}

function entriesOf({ entries }: Extract<PackBlock, { type: 'cover' | 'masthead' }>) {
  return entries.map(({ label, value }) => [label, inlineText(value)]);
}

test('the cover has the title, the kind of document and every field', () => {
  const cover = block('cover', { template: '::cover\n\n::rest' });
  expect(cover.kind).toBe('Country brief');
  expect(inlineText(cover.title)).toBe('The “sample” brief');
  expect(inlineText(cover.subtitle)).toBe('What it says');
  expect(entriesOf(cover)).toEqual([
    ['Periods', '2006 and 2007'],
    ['Based on', 'two reports'],
    ['Prepared for', 'the board'],
    ['Prepared by', 'the desk'],
    ['Date', '24 November 2026'],
  ]);
});

test('a field that the front matter lacks leaves no row', () => {
  const bare = { text: '---\ntitle: T\n---\n\n## A\n\nSo.\n', statistics: HEADER };
  const cover = block('cover', { ...bare, template: '::cover\n\n::rest' });
  expect(entriesOf(cover)).toEqual([]);
  expect(cover.subtitle).toEqual([]);
});

test('a template chooses the fields and their order', () => {
  const template = '::masthead{entries="date based-on contact"}\n\n::rest';
  expect(entriesOf(block('masthead', { template }))).toEqual([
    ['Date', '24 November 2026'],
    ['Based on', 'two reports'],
    ['Contact', 'desk@example.org'],
  ]);
});

test('the masthead of a handout says which pack it is, and leaves the subtitle to the brief', () => {
  const masthead = block('masthead', { template: '::masthead\n\n::rest' });
  expect(masthead).toMatchObject({ kind: 'Country brief', side: 'Sample', subtitle: [] });
  expect(entriesOf(masthead).map(([label]) => label)).toEqual([
    'Periods',
    'Prepared for',
    'Prepared by',
    'Date',
  ]);
  const whole = block('masthead', { template: '::masthead{subtitle=yes}\n\n::rest' });
  expect(inlineText(whole.subtitle)).toBe('What it says');
});

test('the imprint says what it is, who publishes it and when', () => {
  const imprint = block('imprint', { template: '::cover\n\n::rest\n\n::imprint[All *rights*.]' });
  expect(imprint).toMatchObject({ label: 'Imprint', style: 'closing' });
  expect(imprint.lines.map((each) => inlineText(each))).toEqual([
    'The “sample” brief. Country brief.',
    'the desk',
    'desk@example.org',
    '24 November 2026',
    'All rights.',
  ]);
  const compact = block('imprint', { template: '::cover\n\n::imprint{style=compact}' });
  expect(compact.style).toBe('compact');
});

test('without cover and masthead the title is the first heading, the subtitle stands under it', () => {
  const { body } = packOf({ text: full, contract, template: '::rest' });
  expect(body.slice(0, 3)).toMatchObject([
    { type: 'heading', level: 1, anchor: 'the-sample-brief', number: '' },
    { type: 'paragraph', style: 'lead' },
    { type: 'heading', level: 2, anchor: 'a' },
  ]);
});

test('properties are what the front matter says', () => {
  const { properties, title } = packOf({ text: full, contract, template: '::rest' });
  expect(title).toBe('The “sample” brief');
  expect(properties).toEqual({
    author: 'the desk',
    subject: 'What it says',
    keywords: ['one', 'two'],
    stamp: 1_795_478_400,
  });
});

test('the stamp is the date, else the build’s epoch, else 1 January 1980', () => {
  const dateless = full.replace(/^date:.*\n/m, '');
  const stamp = (files: Partial<Files>) =>
    packOf({ text: dateless, contract, template: '::rest', ...files }).properties.stamp;
  expect(stamp({})).toBe(315_532_800);
  expect(stamp({ stamp: 1_000_000_000 })).toBe(1_000_000_000);
  expect(stamp({ text: full, stamp: 1_000_000_000 })).toBe(1_795_478_400);
  expect(stamp({ text: full.replace('2026-11-24', '2026-11') })).toBe(1_793_491_200);
});

test('a short title is for running heads, and stands nowhere else', () => {
  const pack = packOf({ text: full, contract, template: '::cover\n\n::rest' });
  expect(pack.shortTitle).toBe('Sample’s');
  const bare = packOf({
    text: full.replace(/^short-title:.*\n/m, ''),
    contract,
    template: '::rest',
  });
  expect('shortTitle' in bare).toBe(false);
});
