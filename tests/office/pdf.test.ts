import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { openFonts } from '../../src/fonts/open-fonts.ts';
import type { Item, Laid } from '../../src/layout/display-list.ts';
import { layout } from '../../src/layout/layout.ts';
import { loadHyphenation } from '../../src/layout/load-hyphenation.ts';
import type { Pack } from '../../src/model/pack.ts';
import { readingText } from '../../src/model/reading-text.ts';
import { renderPdf } from '../../src/render/pdf/render-pdf.ts';
import { leaf, page, plainLaid, richLaid, tag } from '../render/pdf/laid-fixture.ts';
import { png } from '../render/pdf/pictures/png-bytes.ts';
import { richPack } from '../support/pack.ts';
import { nowhere, packOf, paragraph, wrapped } from '../support/pack-nodes.ts';
import { tinyPicture } from '../support/picture.ts';
import { plainPack } from '../support/plain-pack.ts';
import { composeShipped, readShipped } from '../support/shipped.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const run = promisify(execFile);
const fonts = openFonts();

/** Writes a PDF into a folder of the test's own. */
async function written(laid: Laid, pack: Pack = richPack()): Promise<string> {
  const file = join(await temporaryFolder(), 'pack.pdf');
  await writeFile(file, await renderPdf(pack, laid, fonts));
  return file;
}

async function writtenPack(pack: Pack): Promise<string> {
  return written(layout(pack, fonts, { strictGlyphs: true }).value, pack);
}

test('qpdf finds no fault.', async () => {
  for (const file of [await written(richLaid(fonts)), await writtenPack(richPack())]) {
    const { stdout } = await run('qpdf', ['--check', file]);
    expect(stdout).toContain('No syntax or stream encoding errors found');
  }
});

test('Poppler reads every letter of a pack with every block, unit by unit.', async () => {
  const file = await writtenPack(richPack());
  const { stdout } = await run('pdftotext', ['-raw', file, '-']);
  const found = letters(stdout);
  const { units, notes } = readingText(richPack());
  const printed = [...units, ...notes].filter(
    ({ kind, text }) => PRINTED.has(kind) && !text.includes(PICTURE),
  );
  expect(printed.length).toBeGreaterThan(50);
  expect(printed.filter(({ text }) => !found.includes(letters(text)))).toEqual([]);
});

/** What is read of a picture in a line of the pack; its letters are nowhere printed. */
const PICTURE = 'small flag';
const PRINTED: ReadonlySet<string> = new Set(['title', 'heading', 'text', 'code', 'cell']);

/** Programs disagree on where a gap is a space. */
function letters(text: string): string {
  return text.replaceAll(/[\s\u00AD]/g, '');
}

describe('The words that are read without tags are those of the pack:', async () => {
  const shipped = await readShipped('tajikistan');
  const packs = {
    'with every block': richPack(),
    'full brief': composeShipped(shipped, 'full-brief').value,
    'two-pager': composeShipped(shipped, 'two-pager').value,
    'fact sheet': composeShipped(shipped, 'fact-sheet').value,
    'code and its neighbours': codePack(),
  };
  const readers = {
    poppler: (file: string) => run('pdftotext', ['-raw', file, '-']),
    mutool: (file: string) => run('mutool', ['draw', '-F', 'text', file]),
  };

  test.each(Object.entries(packs))('%s.', async (_, pack) => {
    const hyphenation = await loadHyphenation(pack);
    const { value: laid } = layout(pack, fonts, { strictGlyphs: true, hyphenation });
    const file = await written(laid, pack);
    for (const read of Object.values(readers)) {
      const { stdout } = await read(file);
      const found = wordsOf(stdout);
      const { units, notes } = readingText(pack);
      const missed = [...units, ...notes].filter(
        ({ kind, text }) =>
          PRINTED.has(kind) && !text.includes(PICTURE) && !found.includes(wordsOf(text)),
      );
      expect(missed.map(({ text }) => text)).toEqual([]);
    }
  });
});

/** Code beside marks of punctuation, where a gap of the tint must be no space. */
function codePack(): Pack {
  const code = (value: string) => ({ type: 'code', value, at: nowhere }) as const;
  return packOf([
    paragraph('Use ', code('code'), ', or (', code('a b'), '); see “', code('y'), '”.'),
    paragraph('foo', code('bar'), 'baz, ', wrapped('strong', code('w')), '’s, H', code('2'), 'O'),
  ]);
}

/** Words with single spaces between; those that a line's end divides are whole. */
function wordsOf(text: string): string {
  return text
    .replaceAll(/\u00AD\s*\n\s*/g, '')
    .replaceAll('\u00AD', '')
    .replaceAll(/(?<=[-–/])\s*\n\s*/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

test('Poppler finds all fonts embedded, as subsets, with their text.', async () => {
  const { stdout } = await run('pdffonts', [await writtenPack(richPack())]);
  const rows = stdout.trim().split('\n').slice(2);
  expect(rows.length).toBeGreaterThan(3);
  for (const row of rows)
    expect(row).toMatch(/^[A-Z]{6}\+\S+ +CID TrueType +Identity-H +yes yes yes/);
});

/** A page as poppler paints it, a pixel a point. */
async function painted(file: string): Promise<(x: number, y: number) => readonly number[]> {
  const target = join(file, '..', 'page');
  await run('pdftoppm', ['-r', '72', '-singlefile', file, target]);
  const bytes = await readFile(`${target}.ppm`);
  const [head, width] = /^P6\s+(\d+)\s+\d+\s+255\s/.exec(bytes.toString('latin1', 0, 64)) ?? [];
  if (head === undefined) throw new Error('Poppler wrote no picture.');
  return (x, y) => {
    const at = head.length + 3 * (y * Number(width) + x);
    return [...bytes.subarray(at, at + 3)];
  };
}

const WHITE = [255, 255, 255];
const INK = [28, 27, 26];

describe('What poppler paints', () => {
  test('stands upright and unmirrored: the letter L has its foot at the right, below.', async () => {
    const laid = plainLaid(fonts, ['L']);
    const [letter] = laid.pages[0]?.items ?? [];
    if (letter?.type !== 'text') throw new Error('no text');
    const large = { ...letter, x: 100, y: 500, size: 400 };
    const pixel = await painted(await written({ ...laid, pages: [page([large])] }));
    // The stem stands 60 to 100 right of the origin, the foot is below 20 above the baseline.
    expect(pixel(185, 350)).toEqual(INK);
    expect(pixel(280, 495)).toEqual(INK);
    expect(pixel(280, 350)).toEqual(WHITE);
    expect(pixel(280, 505)).toEqual(WHITE);
  });

  test('are shapes where the display list has them, counted from the top.', async () => {
    const content = leaf();
    const owner = { leaf: content };
    const items: Item[] = [
      { type: 'rectangle', x: 100, y: 200, width: 50, height: 20, fill: '#FF0000', owner },
      { type: 'line', x1: 100, y1: 300, x2: 200, y2: 300, thickness: 6, colour: '#00FF00', owner },
      { type: 'path', d: 'M0 0L40 0L0 40Z', x: 300, y: 400, fill: '#0000FF', owner },
    ];
    const tags = tag('Document', [tag('Figure', [content], { alt: 'shapes' })]);
    const pixel = await painted(
      await written({
        pages: [page(items)],
        tags,
        outline: [],
        anchors: new Map(),
        drawings: new Map(),
      }),
    );
    expect([pixel(125, 210), pixel(125, 195), pixel(125, 225)]).toEqual([
      [255, 0, 0],
      WHITE,
      WHITE,
    ]);
    expect([pixel(150, 299), pixel(150, 305)]).toEqual([[0, 255, 0], WHITE]);
    expect([pixel(305, 405), pixel(335, 435)]).toEqual([[0, 0, 255], WHITE]);
  });

  test('shines through where a picture is half clear, in whatever form it says so.', async () => {
    const palette = Uint8Array.of(0, 0, 255, 255, 0, 0);
    const pictures = [
      png(1, [[0, 255, 0, 0, 128]], { depth: 8, colour: 6 }),
      png(1, [[0, 0b1000_0000]], {
        depth: 1,
        colour: 3,
        more: [
          ['PLTE', palette],
          ['tRNS', Uint8Array.of(255, 128)],
        ],
      }),
      png(1, [[0, 255, 0, 0]], { depth: 8, colour: 2 }),
      png(1, [[0, 0b1000_0000]], { depth: 1, colour: 3, more: [['PLTE', palette]] }),
    ];
    const content = leaf();
    const items = pictures.map((_, index): Item => {
      const place = { x: 100 * (index + 1), y: 100, width: 40, height: 40 };
      return { type: 'picture', source: `${index}.png`, ...place, owner: { leaf: content } };
    });
    const pack = richPack({
      pictures: new Map(
        pictures.map((bytes, index) => [
          `${index}.png`,
          { ...tinyPicture, source: `${index}.png`, width: 1, height: 1, bytes },
        ]),
      ),
    });
    const tags = tag('Document', [tag('Figure', [content], { alt: 'pictures' })]);
    const laid = {
      pages: [page(items)],
      tags,
      outline: [],
      anchors: new Map(),
      drawings: new Map(),
    };
    const pixel = await painted(await written(laid, pack));
    expect([1, 2, 3, 4].map((column) => pixel(100 * column + 20, 120))).toEqual([
      [255, 127, 127],
      [255, 127, 127],
      [255, 0, 0],
      [255, 0, 0],
    ]);
  });
});

test('Poppler finds each target on the page that the text names, and marks on all pages.', async () => {
  const filler = 'A paragraph of some words.\n\n'.repeat(70);
  const ids = ['one', 'two', 'three'];
  const text = [
    '---\nstatus: draft\n---\n# Title\n',
    ids.map((id) => `The words ${id}, :ref[${id}]{page=yes}.`).join('\n\n'),
    ...ids.map((id) => `${filler}## Here is ${id} {#${id}}\n`),
  ].join('\n');
  const file = await writtenPack(plainPack(text));
  const { stdout } = await run('pdftotext', ['-layout', file, '-']);
  const pages = stdout.split('\f').slice(0, -1);
  const named = [...stdout.matchAll(/on page\s+(\d+)/g)].map(([, number]) => Number(number));
  const printed = ids.map(
    (id) => pages.findIndex((words) => words.includes(`Here is ${id}\n`)) + 1,
  );
  expect(named).toEqual(printed);
  expect(new Set(named).size).toBe(3);
  expect(pages.filter((words) => !/^\s*Draft\b/.test(words))).toEqual([]);
});
