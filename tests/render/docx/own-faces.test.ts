import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readTables } from '../../../src/fonts/opentype/font-tables.ts';
import { checkFaces } from '../../../src/render/docx/check-faces.ts';
import { renderDocx } from '../../../src/render/docx/render-docx.ts';
import { fontFiles, fontsFor, ownFamily, themeWith } from '../../support/font-theme.ts';
import { makeFont, numbers } from '../../support/make-font.ts';
import { heading, packOf, paragraph, wrapped } from '../../support/pack-nodes.ts';
import { revealed } from '../../support/revealed.ts';

const faces = { serif: 'House', sans: 'Source Sans 3', mono: 'Source Code Pro' };

function packWith(files: Readonly<Record<string, Uint8Array>>) {
  const theme = themeWith({
    fonts: [ownFamily('House', { 'house.ttf': 400 }), ownFamily('Wide', { 'wide.ttf': 400 })],
    fallback: ['Wide'],
    faces,
  });
  return { pack: packOf([paragraph('A中')], { theme }), fonts: fontsFor(theme, fontFiles(files)) };
}

const house = makeFont({ characters: 'AB', family: 'House' });
const wide = makeFont({ characters: '中', family: 'Wide' });

/** More bytes of a font than a document may hold, and that no packing makes less. */
function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = Math.imul(state, 1_103_515_245) + 12_345;
    return state >>> 16;
  });
}

async function partsOf({ pack, fonts }: ReturnType<typeof packWith>) {
  return unzipSync(await renderDocx(pack, new Map(), fonts));
}

describe('A Word document in fonts of its theme', () => {
  it('brings those faces with it that there are.', async () => {
    const files = await partsOf(packWith({ 'house.ttf': house, 'wide.ttf': wide }));
    const table = strFromU8(files['word/fontTable.xml'] ?? new Uint8Array());
    const [, own = ''] = /<w:font w:name="House">(.*?)<\/w:font>/.exec(table) ?? [];
    expect(Array.from(own.matchAll(/w:embed(\w+)/g), ([, slot]) => slot)).toEqual(['Regular']);
    const key = /w:fontKey="([^"]*)"/.exec(own)?.[1] ?? '';
    const font = revealed(files['word/fonts/font1.odttf'] ?? new Uint8Array(), key);
    expect(readTables(font).get('glyf').byteLength).toBe(readTables(house).get('glyf').byteLength);
  });

  it('names the first family to fall back on for Chinese, Japanese and Korean.', async () => {
    const files = await partsOf(packWith({ 'house.ttf': house, 'wide.ttf': wide }));
    const styles = strFromU8(files['word/styles.xml'] ?? new Uint8Array());
    expect(styles).toContain(
      '<w:rFonts w:ascii="House" w:hAnsi="House" w:eastAsia="Wide" w:cs="House"/>',
    );
    const table = strFromU8(files['word/fontTable.xml'] ?? new Uint8Array());
    expect(table).toContain('<w:font w:name="Wide"><w:panose1');
  });

  it('sets in them what the theme’s own faces lack, wherever it stands.', async () => {
    const drafted = packWith({ 'house.ttf': house, 'wide.ttf': wide });
    const body = [
      paragraph('AB 中中 B', wrapped('strong', '中')),
      heading(1, 'a', { title: '中 A' }),
    ];
    const pack = { ...drafted.pack, body };
    const files = unzipSync(await renderDocx(pack, new Map(), drafted.fonts));
    const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    const runs = Array.from(xml.matchAll(/<w:r>(.*?)<\/w:r>/g), ([, run = '']) => run);
    const isWide = (run: string) => run.includes('<w:rFonts w:ascii="Wide" w:hAnsi="Wide"');
    const texts = runs.map((run) => ({
      text: /<w:t[^>]*>(.*?)<\/w:t>/.exec(run)?.[1],
      wide: isWide(run),
    }));
    expect(texts).toEqual([
      { text: 'AB ', wide: false },
      { text: '中中', wide: true },
      { text: ' B', wide: false },
      { text: '中', wide: true },
      { text: '中', wide: true },
      { text: ' A', wide: false },
    ]);
    expect(runs[3]).toContain('<w:b/>');
  });

  it('leaves to Word what no face of the theme has.', async () => {
    const drafted = packWith({ 'house.ttf': house, 'wide.ttf': wide });
    const pack = { ...drafted.pack, body: [paragraph('A🚀ξ')] };
    const files = unzipSync(await renderDocx(pack, new Map(), drafted.fonts));
    expect(strFromU8(files['word/document.xml'] ?? new Uint8Array())).not.toContain('w:rFonts');
  });

  it('has a face that may only be viewed not in it, and says so.', async () => {
    const viewed = makeFont({ characters: 'AB', licence: 4 });
    const drafted = packWith({ 'house.ttf': viewed, 'wide.ttf': wide });
    expect(checkFaces(drafted.pack, drafted.fonts)).toMatchObject([
      { code: 'docx/face-left-out', severity: 'warning', fault: 'setup' },
    ]);
    const files = await partsOf(drafted);
    const table = strFromU8(files['word/fontTable.xml'] ?? new Uint8Array());
    expect(/<w:font w:name="House">(.*?)<\/w:font>/.exec(table)?.[1]).not.toContain('w:embed');
  });

  it('leaves out a face that is too large, and says so.', async () => {
    const large = makeFont({ characters: '中', tables: { 'cvt ': noise(1_600_000) } });
    const drafted = packWith({ 'house.ttf': house, 'wide.ttf': large });
    expect(checkFaces(drafted.pack, drafted.fonts)).toMatchObject([
      {
        code: 'docx/face-left-out',
        severity: 'info',
        message:
          'The Word file does not bring “Wide Regular” with it: with it, its fonts would be larger than 1.5 MB.',
      },
    ]);
    const files = await partsOf(drafted);
    const fonts = Object.entries(files).filter(([name]) => name.endsWith('.odttf'));
    expect(fonts.every(([, bytes]) => bytes.length < 1_500_000)).toBe(true);
  });

  it('leaves out one that is huge without packing it first.', () => {
    const huge = makeFont({ characters: '中', tables: { 'cvt ': numbers(9 * 2 ** 20, {}) } });
    const drafted = packWith({ 'house.ttf': house, 'wide.ttf': huge });
    expect(checkFaces(drafted.pack, drafted.fonts)).toMatchObject([{ severity: 'info' }]);
  });

  it('has nothing to say where all is in it.', () => {
    const drafted = packWith({ 'house.ttf': house, 'wide.ttf': wide });
    expect(checkFaces(drafted.pack, drafted.fonts)).toEqual([]);
  });
});
