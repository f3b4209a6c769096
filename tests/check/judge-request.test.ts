import { expect, test } from 'vitest';
import { judgeRequest, type Offer, type Wanted } from '../../src/check/judge-request.ts';
import type { Format, Template } from '../../src/model/template.ts';
import { nowhere } from '../support/pack-nodes.ts';

function template(name: string, formats: readonly Format[] = ['pdf', 'docx', 'md']): Template {
  return {
    name,
    title: name,
    formats,
    page: { size: 'A4', sides: 'one' },
    theme: { value: 'theme.yaml', at: nowhere },
    docx: { embedFonts: true },
    shows: 'all',
    body: [],
    at: nowhere,
  };
}

const offer = (brief: string, family: string, templates: readonly Template[]): Offer => ({
  brief,
  family,
  templates,
  at: { ...nowhere, file: `${brief}.md` },
});
const country = [template('fact-sheet'), template('two-pager', ['pdf'])];
const offers = [offer('a', 'country', country), offer('b', 'plain', [template('document')])];
const everything: Wanted = { packs: [], formats: [] };

function judged(wanted: Partial<Wanted>, given = offers) {
  const { value, diagnostics } = judgeRequest({ ...everything, ...wanted }, given);
  const said = diagnostics.map(
    ({ severity, code, message, fault }) =>
      `${severity} ${code}: ${message}${fault === undefined ? '' : ` (${fault})`}`,
  );
  return { briefs: [...value], said };
}

test('who asks for nothing asks for everything', () => {
  expect(judged({})).toEqual({ briefs: ['a', 'b'], said: [] });
});

test('a brief whose family has no pack of the name is passed over, with a note', () => {
  expect(judged({ packs: ['two-pager'] })).toEqual({
    briefs: ['a'],
    said: [
      'info brief/passed-over: Nothing of “b” is built: its family “plain” has nothing of what is asked for (two-pager).',
    ],
  });
});

test('packs of several families are built where they are', () => {
  expect(judged({ packs: ['two-pager', 'document'] })).toEqual({ briefs: ['a', 'b'], said: [] });
});

test('a pack that no family has is an error, and nothing is built', () => {
  expect(judged({ packs: ['two-pages', 'document'] })).toEqual({
    briefs: [],
    said: [
      'error pack/unknown: None of the families “country”, “plain” has a pack “two-pages”. Did you mean “two-pager”? (setup)',
    ],
  });
  expect(judged({ packs: ['x'] }, offers.slice(1)).said).toEqual([
    'error pack/unknown: The family “plain” has no pack “x”. (setup)',
  ]);
});

test('a format that none of the packs is made in is an error if nothing is left to build', () => {
  expect(judged({ packs: ['two-pager'], formats: ['docx', 'md'] })).toEqual({
    briefs: [],
    said: [
      'error pack/format: The pack “two-pager” is not made as “docx”. (setup)',
      'error pack/format: The pack “two-pager” is not made as “md”. (setup)',
    ],
  });
});

test('beside a format that is made it is a warning', () => {
  const only = [offer('a', 'country', [template('x', ['pdf']), template('y', ['pdf'])])];
  expect(judged({ formats: ['pdf', 'docx'] }, only)).toEqual({
    briefs: ['a'],
    said: ['warning pack/format: None of the packs “x”, “y” is made as “docx”.'],
  });
});

test('of a brief that lacks the format nothing is built, and the others are', () => {
  const some = [
    offer('a', 'x', [template('x', ['pdf'])]),
    offer('b', 'y', [template('y', ['md'])]),
  ];
  expect(judged({ formats: ['md'] }, some)).toEqual({
    briefs: ['b'],
    said: [
      'info brief/passed-over: Nothing of “a” is built: its family “x” has nothing of what is asked for (md).',
    ],
  });
});
