import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { openFonts } from '../../src/fonts/open-fonts.ts';
import type { Tag } from '../../src/layout/display-list.ts';
import { layout } from '../../src/layout/layout.ts';
import { readPng } from '../../src/render/pdf/pictures/png.ts';
import { pngPixels } from '../../src/render/pdf/pictures/png-pixels.ts';
import { renderPdf } from '../../src/render/pdf/render-pdf.ts';
import { rasterisedFiles } from '../../src/render/vectors/vector-files.ts';
import { nowhere, packOf } from '../support/pack-nodes.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { drawnPicture, VARIED } from '../support/vector-picture.ts';

const run = promisify(execFile);
const fonts = openFonts();
const picture = drawnPicture(VARIED);
const pack = packOf(
  [
    {
      type: 'figure',
      caption: { label: 'Figure', number: '1', content: [] },
      alt: 'A drawing',
      content: { type: 'picture', source: picture.source },
      below: [],
      anchor: 'drawing',
      at: nowhere,
    },
  ],
  { pictures: new Map([[picture.source, picture]]) },
);

/** Pixels of paper for one of the picture, as for Word. */
const FINENESS = 3;
const DPI = 96 * FINENESS;

/** The figure as Poppler draws it from the PDF: three bytes a pixel. */
async function drawnFromPdf(): Promise<Uint8Array> {
  const { value: laid } = layout(pack, fonts, { strictGlyphs: true });
  const file = join(await temporaryFolder(), 'drawing.pdf');
  await writeFile(file, await renderPdf(pack, laid, fonts));
  const box = figureIn(laid.tags)?.box;
  if (box === undefined) throw new Error('There is no figure.');
  const pixel = DPI / 72;
  const at = [box.x, box.y, box.width, box.height].map((length) => Math.round(length * pixel));
  const [x, y, width, height] = at.map(String);
  const crop = ['-x', `${x}`, '-y', `${y}`, '-W', `${width}`, '-H', `${height}`];
  const target = join(await temporaryFolder(), 'drawn');
  await run('pdftoppm', ['-r', `${DPI}`, ...crop, '-singlefile', file, target]);
  const ppm = await readFile(`${target}.ppm`);
  return ppm.subarray(ppm.length - Number(width) * Number(height) * 3);
}

function figureIn(tag: Tag): Tag | undefined {
  if (tag.type === 'Figure') return tag;
  for (const child of tag.children) {
    const found = child.type === 'Content' ? undefined : figureIn(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The pixels that Word gets, on white. */
async function drawnForWord(): Promise<Uint8Array> {
  const [files] = (await rasterisedFiles(pack, fonts)).values();
  const { colours, alpha } = pngPixels(readPng(files?.png ?? new Uint8Array()));
  return colours.map((value, index) => {
    const seen = (alpha?.[Math.floor(index / 3)] ?? 255) / 255;
    return Math.round(value * seen + 255 * (1 - seen));
  });
}

test('a drawing looks the same in the PDF and in Word, by two programs that share no code', async () => {
  const [one, other] = [await drawnFromPdf(), await drawnForWord()];
  expect(one.length).toBe(other.length);
  let difference = 0;
  let paper = 0;
  for (const [index, value] of one.entries()) {
    difference += Math.abs(value - (other[index] ?? 0));
    paper += 255 - value;
  }
  expect(paper / one.length).toBeGreaterThan(30);
  // Edges fall on other pixels, and no more than edges.
  expect(difference / one.length).toBeLessThan(3);
});
