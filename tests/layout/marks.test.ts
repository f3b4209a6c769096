import { expect, test } from 'vitest';
import type { Item, Page, TextItem } from '../../src/layout/display-list.ts';
import { layout } from '../../src/layout/layout.ts';
import type { Pack } from '../../src/model/pack.ts';
import type { PackBlock } from '../../src/model/pack-block.ts';
import { textOf } from '../support/laid-text.ts';
import { heading, line, nowhere, packOf, paragraph, text } from '../support/pack-nodes.ts';
import { ruler } from '../support/ruler.ts';
import { institutionalTheme } from '../support/theme.ts';
import { quietParts } from '../support/theme-parts.ts';

const opening = { kind: 'Brief', title: line('Title'), subtitle: [], entries: [], at: nowhere };
const cover: PackBlock = { ...opening, type: 'cover' };
const masthead: PackBlock = { ...opening, type: 'masthead', side: '' };
const longText = Array.from({ length: 150 }, () => paragraph('A line.'));
const body = [heading(1, 'a', { title: 'Section' }), ...longText];
const running = { ...quietParts.running, head: 'band' as const };
const sheet = institutionalTheme({
  running,
  masthead: { ...quietParts.masthead, bandHeight: 40 },
});
const banded = { ...sheet, page: { ...sheet.page, top: 72 } };

const laidOut = (changes: Partial<Pack>, blocks: readonly PackBlock[] = body) =>
  layout(packOf(blocks, { marks: [text('Draft')], ...changes }), ruler(), { strictGlyphs: true });

const isText = (item: Item): item is TextItem => item.type === 'text';
const labels = ({ items }: Page) => items.filter(isText).filter((item) => textOf(item) === 'Draft');
const isArtifact = ({ owner }: TextItem) => 'artifact' in owner;

test('the marks stand on every page, and are read on the first alone', () => {
  const { value } = laidOut({});
  expect(value.pages.length).toBeGreaterThan(2);
  expect(value.pages.map((page) => labels(page).map(isArtifact))).toEqual(
    value.pages.map((_, index) => [index > 0]),
  );
  expect(value.tags.children[0]).toMatchObject({ type: 'P', children: [{ type: 'Content' }] });
});

test('marks take no room from the text', () => {
  const height = (marks: Pack['marks']) => laidOut({ marks }).value.pages.length;
  expect(height([text('Draft')])).toBe(height([]));
});

test.each<[string, readonly PackBlock[], Partial<Pack>]>([
  ['under a running head', body, {}],
  ['with a cover', [cover, ...body], {}],
  ['with a masthead and a band', [masthead, ...body], { theme: banded }],
  ['with a band alone', body, { theme: banded }],
  ['on Letter, on two sides', body, { page: { size: 'Letter', sides: 'two' } }],
])('the marks of a pack %s touch no other words', (_, blocks, changes) => {
  const { value, diagnostics } = laidOut(changes, blocks);
  expect(diagnostics).toEqual([]);
  for (const page of value.pages) {
    const [label, ...more] = labels(page);
    if (label === undefined) throw new Error('A page has no marks.');
    expect(more).toEqual([]);
    const others = page.items.filter(isText).filter((item) => item !== label);
    const nearest = Math.min(...others.map(({ y }) => Math.abs(y - label.y)));
    expect(nearest).toBeGreaterThanOrEqual(10);
  }
});

test('the marks are drawn over the band of colour, not under it', () => {
  const { value } = laidOut({ theme: banded }, [masthead, ...body]);
  for (const { items } of value.pages) {
    const fields = items.map(({ type }) => type).lastIndexOf('rectangle');
    expect(items.findIndex((item) => isText(item) && textOf(item) === 'Draft')).toBeGreaterThan(
      fields,
    );
  }
});

test('marks of two lines leave a running head one', () => {
  const marks = [text('Some words. '.repeat(12))];
  const title = 'Abcdefghij klmnopqrst uvwxyzabcd';
  const heads = (changes: Partial<Pack>) =>
    laidOut({ title, ...changes })
      .value.pages[1]?.items.filter(isText)
      .filter(({ x, y }) => x < 100 && y > 20 && y < 60)
      .map(textOf)
      .filter((words) => title.includes(words.replace('…', '')));
  expect(heads({})).toHaveLength(2);
  expect(heads({ marks })).toHaveLength(1);
  expect(laidOut({ marks }).diagnostics).toEqual([]);
});

test('marks that have no room at the head of a page are an error that says by how much', () => {
  const marks = [text('Draft'), { ...text(' word'.repeat(300)), at: { ...nowhere, start: 7 } }];
  expect(laidOut({ marks }).diagnostics).toMatchObject([
    {
      code: 'marks/too-long',
      message: expect.stringMatching(
        /^The marks of the pack “full-brief” are \d+ lines too long for the head of its pages\.$/,
      ),
      at: { start: 7 },
    },
  ]);
});
