import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openFace } from '../../src/fonts/face.ts';
import { renderDocx } from '../../src/render/docx/render-docx.ts';
import { fontFiles, fontsFor, ownFamily, themeWith } from '../support/font-theme.ts';
import { packOf, paragraph } from '../support/pack-nodes.ts';

const run = promisify(execFile);
/** A family that no computer has: only the document can bring it. */
const FAMILY = 'Proof of Faces';
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefpack-office-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** The fonts of the PDF that LibreOffice makes of a document in that family. */
async function fontsDrawn(embedFonts: boolean): Promise<string> {
  const style = { bold: false, italic: false };
  const file = openFace('SourceSans3-400').font.encodeWhole(FAMILY, style);
  const theme = themeWith({
    fonts: [ownFamily(FAMILY, { 'proof.ttf': 400 })],
    faces: { serif: FAMILY, sans: FAMILY, mono: 'Source Code Pro' },
  });
  const pack = packOf([paragraph('Words. Слова. Суханҳо.')], { theme, docx: { embedFonts } });
  const fonts = fontsFor(theme, fontFiles({ 'proof.ttf': file }));
  await writeFile(join(folder, 'pack.docx'), await renderDocx(pack, new Map(), fonts));
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const order = ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder];
  await run('soffice', [...order, join(folder, 'pack.docx')]);
  const { stdout } = await run('pdffonts', [join(folder, 'pack.pdf')]);
  return stdout;
}

it('LibreOffice sets a document in the faces that it brings with it', async () => {
  expect(await fontsDrawn(true)).toContain('ProofofFaces-Regular');
});

it('and in others if it brings none', async () => {
  expect(await fontsDrawn(false)).not.toContain('ProofofFaces');
});
