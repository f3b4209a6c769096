import { describe, expect, it, test } from 'vitest';
import type { Item, Page } from '../../src/layout/display-list.ts';
import { shortened } from '../../src/layout/furniture/shorten.ts';
import { layout } from '../../src/layout/layout.ts';
import type { Pack } from '../../src/model/pack.ts';
import type { PackBlock } from '../../src/model/pack-block.ts';
import type { PackInline } from '../../src/model/pack-inline.ts';
import { textOf, textOfLeaves } from '../support/laid-text.ts';
import { heading, line, list, nowhere, packOf, paragraph } from '../support/pack-nodes.ts';
import { ruler } from '../support/ruler.ts';
import { institutionalTheme } from '../support/theme.ts';
import { quietParts } from '../support/theme-parts.ts';

const cover: PackBlock = {
  type: 'cover',
  kind: 'Country brief',
  title: line('Title'),
  subtitle: [],
  entries: [],
  at: nowhere,
};

function pagesOf(body: readonly PackBlock[], changes: Partial<Pack> = {}): readonly Page[] {
  return layout(packOf(body, changes), ruler(), { strictGlyphs: true }).value.pages;
}

function furniture(page: Page | undefined, kind: 'Header' | 'Footer'): string[] {
  return (page?.items ?? []).flatMap((item: Item) =>
    item.type === 'text' && 'artifact' in item.owner && item.owner.artifact === kind
      ? [textOf(item)]
      : [],
  );
}

const left = ({ items }: Page) =>
  Math.min(...items.flatMap((item) => (item.type === 'text' ? [item.x] : [])));

test('headings in quotes and lists are bookmarks too', () => {
  const quote: PackBlock = {
    type: 'quote',
    blocks: [heading(3, 'b', { title: 'In a quote' })],
    at: nowhere,
  };
  const item = list([[heading(3, 'c', { title: 'In a list' })]]);
  const pack = packOf([heading(2, 'a', { title: 'A' }), quote, item]);
  const { value } = layout(pack, ruler(), { strictGlyphs: true });

  expect(value.outline.map(({ title }) => title)).toEqual(['A', 'In a quote', 'In a list']);
  expect([...value.anchors.keys()]).toEqual(['a', 'b', 'c']);
});

test.each([
  ['https://example.org/a', 'example.org/a'],
  ['mailto:a@example.org', 'a@example.org'],
  ['See https://example.org', 'See https://example.org'],
  ['https://', 'https://'],
])('a link that reads “%s” says “%s”', (words, said) => {
  const link: PackInline = {
    type: 'link',
    to: { href: 'https://example.org' },
    content: line(words),
    at: nowhere,
  };
  const [page] = pagesOf([paragraph(link)]);

  expect(page?.items.find(({ type }) => type === 'link')).toMatchObject({ contents: said });
});

test('blank lines of code say nothing', () => {
  const code: PackBlock = { type: 'codeBlock', value: 'a\n\n\n  b  ', at: nowhere };
  const { value } = layout(packOf([code]), ruler(), { strictGlyphs: true });

  expect([...textOfLeaves(value).values()]).toEqual(['a   b']);
});

describe('the furniture of a page', () => {
  it('is nothing on a cover', () => {
    const [first] = pagesOf([cover, paragraph('text')]);

    expect(furniture(first, 'Header')).toEqual([]);
    expect(furniture(first, 'Footer')).toEqual([]);
  });

  it('names the title and the section, and counts pages with the cover', () => {
    const [, second] = pagesOf(
      [cover, heading(1, 'a', { title: 'Background' }), paragraph('text')],
      {
        title: 'Short',
      },
    );

    expect(furniture(second, 'Header')).toEqual(['Short', 'Background']);
    expect(furniture(second, 'Footer')).toEqual(['2', ' of 2']);
  });

  it('prefers the short title that the front matter gives', () => {
    const [page] = pagesOf([heading(1, 'a', { title: 'Background' }), paragraph('text')], {
      title: 'A title of many words',
      shortTitle: 'Short',
    });

    expect(furniture(page, 'Header')).toEqual(['Short', 'Background']);
  });

  it('names the section that goes on, on a page where none opens', () => {
    const text = Array.from({ length: 60 }, () => paragraph('A line.'));
    const [, second] = pagesOf([heading(1, 'a', { title: 'Background' }), ...text], {
      title: 'Short',
    });

    expect(furniture(second, 'Header')).toEqual(['Short', 'Background']);
  });

  it('counts in the words of the pack', () => {
    const words = { folio: 'Seite {page} von {pages}', notes: 'Noten' };
    const [first] = pagesOf([paragraph('text')], { words });

    expect(furniture(first, 'Footer')).toEqual(['Seite ', '1', ' von 1']);
  });

  it('stands in a band of colour on the pages behind a masthead', () => {
    const theme = institutionalTheme({ running: { ...quietParts.running, head: 'band' } });
    const masthead: PackBlock = { ...cover, type: 'masthead', side: 'Two pages' };
    const text = Array.from({ length: 60 }, () => paragraph('A line.'));
    const [first, second] = pagesOf([masthead, ...text], { theme, title: 'Short' });

    expect(furniture(first, 'Header')).toEqual([]);
    expect(furniture(second, 'Header')).toEqual(['Short', 'Country brief']);
  });

  it('stands where the margins are, on both sides of a sheet', () => {
    const text = Array.from({ length: 60 }, () => paragraph('A line.'));
    const [first, second] = pagesOf(text, { page: { size: 'A4', sides: 'two' } });
    // Inner 68 at the left of a right-hand page, outer 90.8 at the left of the next.
    expect(first && left(first)).toBeCloseTo(68);
    expect(second && left(second)).toBeCloseTo(90.8);
  });
});

const width = (words: string) => words.length;

describe('shortened', () => {
  it('leaves what fits as it is', () => {
    expect(shortened('one two', 10, 1, width)).toEqual(['one two']);
  });

  it('deals words to lines', () => {
    expect(shortened('one two three', 8, 2, width)).toEqual(['one two', 'three']);
  });

  it('says with dots that something is left out', () => {
    expect(shortened('one two three four', 8, 2, width)).toEqual(['one two', 'three…']);
    expect(shortened('extraordinarily', 8, 1, width)).toEqual(['extraor…']);
  });

  it('makes nothing of nothing', () => {
    expect(shortened('  ', 8, 1, width)).toEqual([]);
  });
});
