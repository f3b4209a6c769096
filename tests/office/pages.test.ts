import { access, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Laid } from '../../src/layout/display-list.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { drawPage, type Grey, pngOf, readGrey } from './pages/grey.ts';
import { KEPT_PAGES, type KeptPage, pdfOf } from './pages/kept-pages.ts';
import { tileDifference } from './pages/tile-difference.ts';

/** Of 255: what another version of the program that draws may make of it. */
const TOLERANCE = 6;
const KEPT = 'tests/golden/pages';

async function drawn(
  { pack, page }: Pick<KeptPage, 'pack' | 'page'>,
  choice: { readonly change?: (laid: Laid) => Laid; readonly smoothing?: 'no' } = {},
): Promise<Grey> {
  const file = join(await temporaryFolder(), 'page.pdf');
  await writeFile(file, await pdfOf(await pack(), choice.change));
  return drawPage(file, page, choice.smoothing);
}

/** To renew pictures, delete them: they are drawn anew, and this once the test fails. */
test.each(KEPT_PAGES)('the page $name looks as it did', async (keptPage) => {
  const grey = await drawn(keptPage);
  const kept = join(KEPT, `${keptPage.name}.png`);
  if (!(await exists(kept))) {
    await mkdir(KEPT, { recursive: true });
    await writeFile(kept, pngOf(grey));
    throw new Error(`${kept} was not there and is drawn anew: look at it.`);
  }
  expect(tileDifference(await readGrey(kept), grey)).toBeLessThan(TOLERANCE);
});

test('a page that is drawn without smoothing is no other page', async () => {
  const grey = await drawn(packOf('quiet-chart'), { smoothing: 'no' });
  expect(tileDifference(await readGrey(join(KEPT, 'quiet-chart.png')), grey)).toBeLessThan(
    TOLERANCE,
  );
});

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

describe('what would be seen', () => {
  const kept = (name: string) => readGrey(join(KEPT, `${name}.png`));

  test.each(KEPT_PAGES)('a mirrored page $name', async ({ name }) => {
    const page = await kept(name);
    const mirrored = moved(page, (x, y) => [page.width - 1 - x, y]);
    expect(tileDifference(page, mirrored)).toBeGreaterThan(TOLERANCE);
  });

  test.each(KEPT_PAGES)('text of $name that is shifted by ten points', async ({ name }) => {
    const page = await kept(name);
    for (const [right, down] of [
      [2, 0],
      [0, 2],
    ] as const) {
      const shifted = moved(page, (x, y) => [x - right, y - down]);
      expect(tileDifference(page, shifted)).toBeGreaterThan(TOLERANCE);
    }
  });

  test('a chart without its marks', async () => {
    const grey = await drawn(packOf('quiet-chart'), { change: withoutMarks });
    expect(tileDifference(await kept('quiet-chart'), grey)).toBeGreaterThan(TOLERANCE);
  });

  test('a text in another weight', async () => {
    const { pack, page } = packOf('plain-text');
    const bold = async () => {
      const given = await pack();
      const { styles } = given.theme;
      const body = { ...styles.body, weight: 600 as const };
      return { ...given, theme: { ...given.theme, styles: { ...styles, body } } };
    };
    const grey = await drawn({ pack: bold, page });
    expect(tileDifference(await kept('plain-text'), grey)).toBeGreaterThan(TOLERANCE);
  });
});

function packOf(wanted: string): Pick<KeptPage, 'pack' | 'page'> {
  const found = KEPT_PAGES.find(({ name }) => name === wanted);
  if (found === undefined) throw new Error(`No picture is kept of ${wanted}.`);
  return found;
}

/** Shapes that are content are what charts are drawn with. */
function withoutMarks(laid: Laid): Laid {
  const pages = laid.pages.map((page) => ({
    ...page,
    items: page.items.filter(
      (item) => item.type === 'text' || !('owner' in item && 'leaf' in item.owner),
    ),
  }));
  return { ...laid, pages };
}

/** Where each pixel comes from; white from outside. */
function moved(page: Grey, from: (x: number, y: number) => readonly [number, number]): Grey {
  const { width, height } = page;
  const pixels = Uint8Array.from({ length: width * height }, (_, index) => {
    const [x, y] = from(index % width, Math.floor(index / width));
    const isInside = x >= 0 && x < width && y >= 0 && y < height;
    return isInside ? (page.pixels[y * width + x] ?? 255) : 255;
  });
  return { width, height, pixels };
}
