import { beforeAll, expect, test } from 'vitest';
import type { Pack } from '../../src/model/pack.ts';
import { inlineText, readingText } from '../../src/model/reading-text.ts';
import { linesOf as linesOfBlock, walkBlocks } from '../../src/model/walk.ts';
import { linesOf } from '../support/lines-of.ts';
import { composeShipped, readShipped, type Shipped } from '../support/shipped.ts';
import { asTyped, lostIn, runsOf, textsOf } from '../support/texts-of.ts';

const PACKS = ['full-brief', 'two-pager', 'fact-sheet'];

let shipped: Shipped;
beforeAll(async () => {
  shipped = await readShipped('tajikistan');
});

const packNamed = (name: string): Pack => composeShipped(shipped, name).value;

test('nothing is wrong with the first brief or its templates', () => {
  expect(shipped.diagnostics).toEqual([]);
  for (const name of PACKS) expect(composeShipped(shipped, name).diagnostics).toEqual([]);
});

test('every word of the text, its notes and its alt texts is in the full brief, in order', () => {
  const { units, notes } = readingText(packNamed('full-brief'));
  const body = asTyped(units.map(({ text }) => text).join('\n'));
  const footnotes = asTyped(notes.map(({ text }) => text).join('\n'));
  const texts = [...textsOf(shipped.brief.body)];
  expect(texts.length).toBeGreaterThan(150);
  expect(lostIn(body, texts)).toEqual([]);
  const definitions = [...shipped.brief.notes.values()].flatMap(({ blocks }) => blocks);
  expect(definitions.length).toBeGreaterThan(0);
  expect(lostIn(footnotes, textsOf(definitions))).toEqual([]);
});

test('a word that is taken from the pack is missed', () => {
  const { units } = readingText(packNamed('full-brief'));
  const body = asTyped(units.map(({ text }) => text).join('\n')).replace('Kyrgyzstan', '');
  expect(lostIn(body, textsOf(shipped.brief.body)).length).toBeGreaterThan(0);
});

test('all that the registry says of each statistic is in the full brief', () => {
  const { brief } = shipped;
  const reading = asTyped(linesOf(packNamed('full-brief')).join('\n'));
  const shorts = new Map(brief.sources.map(({ id, short }) => [id, short]));
  expect(brief.statistics).toHaveLength(17);
  for (const { label, unit, reported, note, source, locator } of brief.statistics) {
    const words = [label, unit, reported, locator].map(({ value }) => value);
    const noted = note.value.replace(/^(In force|Reporting period)/, (start) =>
      start.toLowerCase(),
    );
    const all = [...words, noted.replace(/\.$/, ''), shorts.get(source.value) ?? 'no source'];
    for (const word of all) expect(reading).toContain(asTyped(word));
  }
});

test('the full brief shows each section with its number and the period of its facts', () => {
  const { body } = packNamed('full-brief');
  const contents = body.flatMap((block) => (block.type === 'contents' ? block.entries : []));
  const printed = contents.map(({ number, title, period }) =>
    [number, inlineText(title), period].join('|'),
  );
  expect(printed).toEqual([
    '|Summary|',
    '1|Background|2010',
    '2|International response|2017–2023',
    '3|Prosecution|2006–2008',
    '4|Protection|2007–2008',
    '5|Prevention|2008',
    '6|Comparability and limits|',
    '|Statistics|2002–2023',
    '|Sources|',
  ]);
});

test('every row of the registry is in its table, with its period and its source', () => {
  const { body } = packNamed('full-brief');
  const table = body.find((block) => block.type === 'table' && block.style === 'registry');
  if (table?.type !== 'table') throw new Error('There is no registry.');
  const rows = table.rows.map(({ cells }) =>
    cells
      .map(({ qualifier, content }) => {
        const words = content.filter(({ type }) => type !== 'superscript');
        return `${qualifier} ${inlineText(words)}`.trim();
      })
      .join(' | '),
  );
  expect(rows.map(asTyped)).toEqual([
    'Law | Ratification of the 2000 UN TIP (Palermo) Protocol | July 2002 | date | 2002 | Article',
    "| Lower bound of the penalty, Criminal Code Art. 130.1 | 5 | years' imprisonment | in force 2008 | TIP 2008",
    "| Upper bound of the penalty, Criminal Code Art. 130.1 | 15 | years' imprisonment | in force 2008 | TIP 2008",
    'Enforcement | Trafficking investigations | 34 | investigations | 2006 | TIP 2008',
    '| Trafficking investigations | 12 | investigations | 2007 | TIP 2008',
    '| Prosecutions | 34 | prosecutions | 2006 | TIP 2008',
    '| Prosecutions | 19 | prosecutions | 2007 | TIP 2008',
    '| Convictions | 52 | convictions | 2006 | TIP 2008',
    '| Convictions | 11 | convictions | 2007 | TIP 2008',
    '| Cases prosecuted with success under Art. 130.1 | 0 | cases | to 2008 | TIP 2008',
    'Protection | Victims given shelter and assistance | 46 | victims | reporting period 2008 | TIP 2008',
    '| Foreign-funded shelters | 2 | shelters | reporting period 2008 | TIP 2008',
    '| Victims repatriated from the U.A.E. | 35 | victims | 2007 | TIP 2008',
    'Migration | Citizens in permanent or seasonal work abroad | about 1,000,000 | citizens | 2010 | TIP 2010',
    'Placement | State Department placement | Tier 2 Watch List | placement | 2010 | TIP 2010',
    '| State Department placement | Tier 2 | placement | 2017 | State Dept',
    '| State Department placement | Tier 2 | placement | 2023 | State Dept',
  ]);
});

test('handouts list all that they leave out', () => {
  expect(packNamed('full-brief').omitted).toEqual([]);
  expect(packNamed('two-pager').omitted.map(({ what }) => what)).toEqual([
    'section “Background” but for its opening',
    'table “routes”',
    'section “International response” but for its opening',
    'section “Prosecution” but for its opening',
    'table “law-enforcement-counts”',
    'section “Protection” but for its opening',
    'section “Prevention” but for its opening',
    'section “Comparability and limits”',
    'note “protocol”',
    'statistic “protocol-ratified” of 2002',
    'statistic “shelters” of 2008',
    'statistic “migrants-abroad” of 2010',
  ]);
});

test('what a handout does not show, it lists: no word is lost in between', () => {
  for (const name of ['two-pager', 'fact-sheet']) {
    const pack = packNamed(name);
    const reading = asTyped(linesOf(pack).join('\n'));
    for (const block of walkBlocks(shipped.brief.body)) {
      const isListed = pack.omitted.some(
        ({ at }) =>
          at.start <= block.at.start && block.at.end <= at.end && at.file === block.at.file,
      );
      for (const line of isListed ? [] : linesOfBlock(block)) {
        for (const run of runsOf(line)) expect(reading).toContain(asTyped(run));
      }
    }
  }
});

test('the fact sheet has six key figures, each with its period', () => {
  const { body } = packNamed('fact-sheet');
  const figures = body.flatMap((block) => (block.type === 'keyFigures' ? block.figures : []));
  expect(
    figures.map(({ qualifier, value, period }) => `${qualifier} ${value}, ${period}`.trim()),
  ).toEqual([
    'about 1\u00A0million, 2010, an estimate',
    '46, reporting period 2008',
    '35, 2007',
    '0, to 2008',
    '2, reporting period 2008',
    '5–15, in force 2008',
  ]);
});

test('the prose has 900 to 1,300 words', () => {
  const text = [...textsOf(shipped.brief.body)].join(' ');
  const count = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  expect(count).toBeGreaterThanOrEqual(900);
  expect(count).toBeLessThanOrEqual(1300);
});
