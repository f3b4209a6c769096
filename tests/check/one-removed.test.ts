import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findSections } from '../../src/check/find-sections.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { oneCause } from '../../src/diagnostics/one-cause.ts';
import { openFonts } from '../../src/fonts/open-fonts.ts';
import type { Brief } from '../../src/model/brief.ts';
import type { Contract } from '../../src/model/contract.ts';
import type { Span } from '../../src/model/span.ts';
import type { Format } from '../../src/model/template.ts';
import { parseBrief } from '../../src/parse/parse-brief.ts';
import { draft } from '../../src/pipeline.ts';
import { findBriefs } from '../../src/source/find-briefs.ts';
import { readFamily } from '../../src/source/read-family.ts';
import { readSource } from '../../src/source/read-source.ts';

const HOME = path.resolve('templates');
const FOLDER = 'source/tajikistan';

const fonts = openFonts();
let root = '';
let brief: Brief;
let contract: Contract;

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'briefpack-removed-'));
  const found = await findBriefs([FOLDER], process.cwd());
  const [place] = found.value;
  const family = await readFamily('country-brief', { homes: [HOME], root: process.cwd() });
  const source = place && (await readSource(place)).value;
  if (source === undefined || family.value === undefined)
    throw new Error('The brief is not there.');
  brief = parseBrief(source, { strict: true }).value;
  contract = family.value.contract;
});

afterAll(() => rm(root, { recursive: true, force: true }));

/** Builds a copy of the brief without a stretch of one of its files. */
async function without(
  { file, start, end }: Span,
  formats: readonly Format[] = ['md'],
): Promise<readonly Diagnostic[]> {
  const copy = path.join(root, FOLDER);
  await rm(copy, { recursive: true, force: true });
  await cp(FOLDER, copy, { recursive: true });
  const text = await readFile(file, 'utf8');
  await writeFile(path.join(root, file), text.slice(0, start) + text.slice(end));
  const [place] = (await findBriefs([FOLDER], root)).value;
  if (place === undefined) throw new Error('The copy is not there.');
  const request = {
    root,
    briefs: [FOLDER],
    packs: [],
    formats,
    homes: [HOME],
    version: '0',
  };
  return oneCause((await draft(place, request, fonts)).diagnostics);
}

function errorsOf(found: readonly Diagnostic[]): readonly Diagnostic[] {
  return found.filter(({ severity }) => severity === 'error');
}

const SECTIONS = [
  'summary',
  'background',
  'international-response',
  'prosecution',
  'protection',
  'prevention',
  'comparability',
];
const FIGURES = ['law-enforcement', 'tier-placements'];
const STATISTICS = [
  ['protocol-ratified', '2002'],
  ['penalty-min', '2008'],
  ['penalty-max', '2008'],
  ['investigations', '2006'],
  ['investigations', '2007'],
  ['prosecutions', '2006'],
  ['prosecutions', '2007'],
  ['convictions', '2006'],
  ['convictions', '2007'],
  ['successful-130-1', '../2008'],
  ['victims-sheltered', '2008'],
  ['shelters', '2008'],
  ['repatriated-uae', '2007'],
  ['migrants-abroad', '2010'],
  ['tier-2010', '2010'],
  ['tier-2017', '2017'],
  ['tier-2023', '2023'],
] as const;

test('these are all that the contract demands', () => {
  expect(contract.sections.map(({ id }) => id)).toEqual(SECTIONS);
  expect(contract.figures.map(({ value }) => value)).toEqual(FIGURES);
  expect(contract.tables.map(({ value }) => value)).toEqual(['routes']);
  const keys = contract.statistics.flatMap(({ id, periods }) => periods.map((each) => [id, each]));
  expect(keys).toEqual(STATISTICS);
});

describe('one section removed is one error, at the end of the section before it', () => {
  test.each(SECTIONS)('%s', async (id) => {
    const sections = findSections(brief, contract);
    const index = sections.findIndex(({ demand }) => demand?.id === id);
    const [before, section, after] = [sections[index - 1], sections[index], sections[index + 1]];
    if (section === undefined) throw new Error(`The brief has no section ${id}.`);
    const { file, start } = section.heading.at;
    const end = after?.heading.at.start ?? brief.at.end;
    const [error, ...others] = errorsOf(await without({ file, start, end }));
    expect(others).toEqual([]);
    const place = before?.end.start ?? start;
    expect(error).toMatchObject({
      code: 'section/required',
      at: { file, start: place, end: place },
    });
  });
});

describe('one figure or table removed is one error, at the end of its section', () => {
  test.each([...FIGURES, 'routes'])('%s', async (id) => {
    const block = brief.body.find(
      (each) => 'attributes' in each && each.attributes.id?.value === id,
    );
    const section = findSections(brief, contract).find(({ blocks }) =>
      blocks.some((b) => b === block),
    );
    if (block === undefined || section === undefined) throw new Error(`There is no ${id}.`);
    const [error, ...others] = errorsOf(await without(block.at));
    expect(others).toEqual([]);
    const place = section.end.start - (block.at.end - block.at.start);
    expect(error).toMatchObject({
      code: id === 'routes' ? 'table/required' : 'figure/required',
      at: { file: block.at.file, start: place, end: place },
    });
  });
});

describe('a figure that can’t be read is one error, wherever it is missed', () => {
  test.each(FIGURES)('%s', async (id) => {
    const block = brief.body.find(
      (each) => 'attributes' in each && each.attributes.id?.value === id,
    );
    if (block === undefined) throw new Error(`There is no ${id}.`);
    const { file } = block.at;
    const text = await readFile(file, 'utf8');
    const start = text.indexOf('kind=', block.at.start);
    const end = text.indexOf(' ', start);
    const [error, ...others] = errorsOf(await without({ file, start, end }));
    expect(others).toEqual([]);
    expect(error).toMatchObject({ code: 'attribute/required', at: { start: block.at.start } });
    expect(error?.related?.map(({ message }) => message)).toContain(
      `The figure “${id}” is missing.`,
    );
  });
});

describe('one statistic removed is one error, at the last row of the registry', () => {
  test.each(STATISTICS)('%s of %s', async (id, period) => {
    const rows = brief.statistics;
    const row = rows.find((each) => each.id.value === id && each.period.value === period);
    const last = rows.findLast((each) => each !== row);
    if (row === undefined || last === undefined) throw new Error(`There is no ${id}.`);
    const removed = { ...row.at, end: row.at.end + 1 };
    const [error, ...others] = errorsOf(await without(removed));
    expect(others).toEqual([]);
    const shift = last.at.start > row.at.start ? removed.end - removed.start : 0;
    const place = last.at.end - shift;
    expect(error).toMatchObject({
      code: 'statistic/required',
      at: { file: row.at.file, start: place, end: place },
    });
    expect(error?.message).toBe(
      rows.some((each) => each !== row && each.id.value === id)
        ? `The statistic “${id}” for ${period} is missing. It is there for ${period === '2006' ? '2007' : '2006'}.`
        : `The statistic “${id}” for ${period} is missing.`,
    );
  });
});

test('a gap in the two-pager, which makes it longer, is not said to be its length', async () => {
  const row = brief.statistics.find(({ id }) => id.value === 'penalty-max');
  if (row === undefined) throw new Error('There is no such statistic.');
  const found = await without({ ...row.at, end: row.at.end + 1 }, ['pdf']);
  expect(errorsOf(found).map(({ code }) => code)).toEqual(['statistic/required']);
});

test('nothing is wrong with the brief as it is', async () => {
  const end = brief.at.end;
  expect(await without({ file: brief.file, start: end, end })).toEqual([]);
});
