import { expect, test } from 'vitest';
import type { PackBlock, PackTable } from '../../../src/model/pack-block.ts';
import { inlineText } from '../../../src/model/reading-text.ts';
import { linesOf } from '../../support/lines-of.ts';
import { composeFiles, type Files, HEADER, packOf } from '../../support/pack-of.ts';

const contract = `kind: Report
statistics:
  - { id: low, periods: [2008], group: Law }
  - { id: high, periods: [2008], group: Law }
  - { id: cases, periods: [2006, 2007], group: Enforcement }
`;
const statistics = `${HEADER}cases,2006,number,Cases,52,cases,the courts,report,p. 7,no,,Cases or persons?
cases,2007,number,Cases,11,cases,the courts,report,,no,,Cases or persons?
low,2008,number,"Lower bound, Art. 1",5,years' imprisonment,,report,,no,,In force 2008.
high,2008,number,"Upper bound, Art. 1",15,years' imprisonment,,report,,no,,In force 2008.
abroad,2010,number,Citizens abroad,1000000,citizens,,other,,yes,,Mostly in two countries.
tier,2010,category,Placement,Tier 2,,,other,,no,,
`;
const sources =
  'report: { short: TIP 2008, entry: The *first* report. }\nother: { short: TIP 2010, entry: The second. }\n';
const text = '---\ntitle: T\n---\n\n## A\n\nSo.\n';

const files: Files = { text, contract, statistics, sources };

function keyFigures(names: string, more: Partial<Files> = {}) {
  const template = `::masthead\n\n::key-figures{statistics="${names}"}\n`;
  const { value } = composeFiles({ ...files, template, shows: 'selection', ...more });
  for (const block of value.body) if (block.type === 'keyFigures') return block;
  throw new Error('There are no key figures.');
}

test('a key figure has its value, what it counts, its period, and its value before', () => {
  const [figure] = keyFigures('cases@2007').figures;
  expect(figure).toMatchObject({
    qualifier: '',
    value: '11',
    label: 'Cases',
    period: '2007; 52 in 2006',
  });
});

test('without a period the latest is shown', () => {
  expect(keyFigures('cases').figures).toMatchObject([{ value: '11' }]);
  expect(keyFigures('cases@2006').figures).toMatchObject([{ value: '52', period: '2006' }]);
});

test('a range has what both ends share, and the unit that the label lacks', () => {
  expect(keyFigures('low..high').figures).toMatchObject([
    { value: '5–15', label: 'Years’ imprisonment, Art.\u00A01', period: 'in force 2008' },
  ]);
});

test('an estimate is marked twice: before the number, and behind the period', () => {
  expect(keyFigures('abroad').figures).toMatchObject([
    { qualifier: 'about', value: '1\u00A0million', period: '2010, an estimate' },
  ]);
});

test('a category is shown as it is', () => {
  expect(keyFigures('tier').figures).toMatchObject([{ value: 'Tier\u00A02', label: 'Placement' }]);
});

test('sources stand under key figures: in full, or in short where the pack lists them', () => {
  const below = (block: ReturnType<typeof keyFigures>) =>
    block.below.map(({ content }) => inlineText(content));
  expect(below(keyFigures('abroad cases'))).toEqual(['Sources: The first report; The second.']);
  const template = '::masthead\n\n::key-figures{statistics=cases}\n\n::sources';
  expect(below(keyFigures('', { template }))).toEqual(['Source: TIP\u00A02008.']);
});

function registry(more: Partial<Files> = {}): PackTable {
  const template = '::cover\n\n::rest\n\n::statistics-table\n\n::sources\n';
  const table = packOf({ ...files, template, ...more }).body.find(isTable);
  if (table === undefined) throw new Error('There is no table.');
  return table;
}

function isTable(block: PackBlock): block is PackTable {
  return block.type === 'table';
}

/** Cells as `qualifier content`, notes' letters in brackets. */
function cellsOf({ head, rows }: PackTable): string[][] {
  return [head, ...rows.map(({ cells }) => cells)].map((row) =>
    row.map(({ qualifier, content }) => {
      const parts = content.map((one) => {
        const words = inlineText([one]);
        return one.type === 'superscript' ? `[${words}]` : words;
      });
      return `${qualifier} ${parts.join('')}`.trim().replaceAll('\u00A0', ' ');
    }),
  );
}

test('the registry is a table in groups, each row readable alone', () => {
  expect(cellsOf(registry())).toEqual([
    ['Group', 'What it counts', 'Value', 'Unit', 'Period', 'Source'],
    ['Law', 'Lower bound, Art. 1', '5', 'years’ imprisonment', 'in force 2008', 'TIP 2008'],
    ['', 'Upper bound, Art. 1', '15', 'years’ imprisonment', 'in force 2008', 'TIP 2008'],
    ['Enforcement', 'Cases[a]', '52', 'cases', '2006', 'TIP 2008, p. 7'],
    ['', 'Cases[a]', '11', 'cases', '2007', 'TIP 2008'],
    ['Other', 'Citizens abroad[b]', 'about 1,000,000', 'citizens', '2010', 'TIP 2010'],
    ['', 'Placement', 'Tier 2', 'category', '2010', 'TIP 2010'],
  ]);
  expect(registry().rows.map(({ opensGroup }) => opensGroup)).toEqual([
    false,
    false,
    true,
    false,
    true,
    false,
  ]);
});

test('what has no column stands in notes; rows with one note share its letter', () => {
  expect(registry().below.map(({ content }) => inlineText(content))).toEqual([
    'a Reported by the courts. Cases or persons?',
    'b An estimate. Mostly in two countries.',
  ]);
});

test('the table is numbered after those of the text, and says its years', () => {
  const before = ':::table[Mine.]{#mine}\n| a |\n| - |\n| b |\n:::\n';
  const { body } = packOf({
    ...files,
    text: `${text}\n${before}`,
    template: '::cover\n\n::rest\n\n::statistics-table\n\n::sources\n',
  });
  const captions = body
    .filter(isTable)
    .map(({ caption }) => [caption?.label, caption?.number, inlineText(caption?.content ?? [])]);
  expect(captions).toEqual([
    ['Table', '1', 'Mine.'],
    ['Table', '2', 'Registry of statistics, 2006–2010.'],
  ]);
});

test('without groups in the contract there is no column for them', () => {
  const [head] = cellsOf(registry({ contract: 'kind: Report\n' }));
  expect(head).toEqual(['What it counts', 'Value', 'Unit', 'Period', 'Source']);
});

test('each source says what rests on it', () => {
  const template = '::cover\n\n::rest{numbered=yes}\n\n::statistics-table\n\n::sources\n';
  const cited = `${text}\nCited [@report].\n\n## B\n\n:stat[abroad] and [@report]\n`;
  const pack = packOf({ ...files, text: cited, template });
  const entries = pack.body.flatMap((block) => (block.type === 'sources' ? block.entries : []));
  expect(entries.map(({ number, short, uses }) => [number, short, uses])).toEqual([
    ['1', 'TIP\u00A02008', 'Statistics: Law and Enforcement; sections 1 and 2'],
    ['2', 'TIP\u00A02010', 'Statistics: Other; section 2'],
  ]);
});

const shorts = (options: string) => {
  const template = `::masthead\n\n::key-figures{statistics=tier}\n\n::sources{style=compact ${options}}`;
  const pack = packOf({ ...files, template, shows: 'selection' });
  return linesOf(pack).slice(linesOf(pack).indexOf('Sources') + 1);
};

test('a selection lists the sources that it uses, or all where its template says so', () => {
  expect(shorts('')).toEqual(['1 TIP 2010', 'The second.']);
  expect(shorts('show=all')).toEqual([
    '1 TIP 2008',
    'The first report.',
    '2 TIP 2010',
    'The second.',
  ]);
});

test('a chart has its figures, its data and its sources', () => {
  const chart =
    '::chart[Fell "fast".]{#fell kind=comparison statistics="cases" alt="From 52 to 11."}';
  const template = '::cover\n\n::rest\n\n::statistics-table\n\n::sources\n';
  const { body } = packOf({ ...files, text: `${text}\n${chart}\n`, template });
  const figure = body.find((block) => block.type === 'figure');
  expect(figure).toMatchObject({
    type: 'figure',
    alt: 'From 52 to 11.',
    anchor: 'fell',
    content: { type: 'counts', kind: 'comparison', groups: [{ label: 'Cases', unit: 'cases' }] },
    data: { description: 'The data of figure 1.' },
  });
  if (figure?.type !== 'figure') return;
  expect(inlineText(figure.caption.content)).toBe('Fell “fast”.');
  expect(figure.below.map(({ content }) => inlineText(content))).toEqual([
    'Source: TIP\u00A02008.',
  ]);
});

test('a table that calls statistics names their sources', () => {
  const table = ':::table[T.]\n| a |\n| - |\n| :stat[abroad] |\n:::\n';
  const template = '::cover\n\n::rest\n\n::statistics-table\n\n::sources\n';
  const { body } = packOf({ ...files, text: `${text}\n${table}`, template });
  const first = body.find(isTable);
  expect(first?.below.map(({ content }) => inlineText(content))).toEqual([
    'Source: TIP\u00A02010.',
  ]);
  expect(first?.description).toBe('T.');
  expect(first?.anchor).toBe('table-1');
});
