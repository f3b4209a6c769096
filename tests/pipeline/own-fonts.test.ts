import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Artifact } from '../../src/model/artifact.ts';
import { compile } from '../../src/pipeline.ts';
import { readPdf } from '../../src/verify/pdf/read-pdf.ts';
import { makeFont } from '../support/make-font.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const KEYS = 'fonts: [{ family: Wide, files: [{ file: fonts/wide.ttf }] }]\nfallback: [Wide]\n';
const FORMATS = ['pdf', 'docx', 'md'] as const;

interface Built {
  readonly diagnostics: readonly Diagnostic[];
  readonly artifacts: readonly Artifact[];
  readonly inputs: string;
}

/** Builds a text of two Chinese characters in a family whose theme brings a font with it. */
async function build(font: Uint8Array, keys = KEYS): Promise<Built> {
  const root = await temporaryFolder();
  const home = path.join(root, 'templates/house');
  await mkdir(path.join(home, 'fonts'), { recursive: true });
  for (const name of ['contract.yaml', 'document.md']) {
    await writeFile(path.join(home, name), readFileSync(`templates/plain/${name}`));
  }
  const theme = readFileSync('templates/plain/theme.yaml', 'utf8');
  await writeFile(path.join(home, 'theme.yaml'), keys + theme);
  await writeFile(path.join(home, 'fonts/wide.ttf'), font);
  await writeFile(path.join(root, 'text.md'), '# Title\n\nIt says 中文 here.\n');
  const homes = [path.join(root, 'templates')];
  const request = { root, briefs: ['text.md'], packs: [], formats: [], homes, family: 'house' };
  for await (const compiled of compile({ ...request, version: 'test' }, 'build')) return compiled;
  throw new Error('Nothing was built.');
}

describe('A text in characters that only a font of the theme has', () => {
  const font = makeFont({ characters: '中文' });

  test('is built in all formats, and read from the PDF', async () => {
    const { artifacts, diagnostics } = await build(font);
    expect(diagnostics).toEqual([]);
    expect(artifacts.map(({ format }) => format)).toEqual(FORMATS);
    const { units } = readPdf(artifacts[0]?.bytes ?? new Uint8Array());
    expect(units.map((unit) => unit.text)).toContain('It says 中文 here.');
  });

  test('is built twice to the same bytes', async () => {
    const [one, other] = [await build(font), await build(font)];
    expect(one.inputs).toBe(other.inputs);
    for (const [index, { bytes }] of one.artifacts.entries()) {
      expect(Buffer.compare(bytes, other.artifacts[index]?.bytes ?? new Uint8Array())).toBe(0);
    }
  });

  test('is built again if the font is another one', async () => {
    const other = makeFont({ characters: '中文字' });
    expect((await build(other)).inputs).not.toBe((await build(font)).inputs);
  });

  test('is an error without the font', async () => {
    const { diagnostics, artifacts } = await build(font, '');
    expect(artifacts).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['text/no-glyph', 'text/no-glyph']);
  });

  test('is not built with a font that is broken: the theme is at fault', async () => {
    const { diagnostics, artifacts } = await build(font.subarray(0, 400));
    expect(artifacts).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: 'font/broken', fault: 'setup' }]);
    expect(diagnostics[0]?.at.file).toBe('templates/house/theme.yaml');
  });
});
