import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { normalReading, readingText } from '../../src/model/reading-text.ts';
import { renderDocx } from '../../src/render/docx/render-docx.ts';
import { compareReading } from '../../src/verify/compare-reading.ts';
import { readDocx } from '../../src/verify/docx/read-docx.ts';
import { richPack } from '../support/pack.ts';

const run = promisify(execFile);
const pack = richPack();
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefpack-office-'));
  await writeFile(join(folder, 'pack.docx'), await renderDocx(pack, new Map()));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** A picture is drawn without its description, and a raised number stands apart. */
const NOT_AS_WORDS = new Set(['small', 'flag', 'note1,', 'another2', 'again1.']);

/** The document as LibreOffice makes another format of it; it reports success even when it fails. */
async function converted(format: string): Promise<Uint8Array> {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const out = join(folder, format);
  const order = ['--headless', profile, '--convert-to', format, '--outdir', out];
  await run('soffice', [...order, join(folder, 'pack.docx')]);
  return await readFile(join(out, `pack.${format}`));
}

describe('in LibreOffice', () => {
  it('the document is drawn with every word, chart labels and page numbers too', async () => {
    const pdf = join(folder, 'drawn.pdf');
    await writeFile(pdf, await converted('pdf'));
    const { stdout } = await run('pdftotext', ['-raw', pdf, '-']);
    const drawn = normalReading(stdout.replaceAll(/-\n/g, '-'));
    const words = readingText(pack)
      .units.filter(({ kind }) => kind !== 'alt')
      .flatMap((unit) => unit.text.split(' '));
    expect(words.length).toBeGreaterThan(200);
    expect(words.filter((word) => !drawn.includes(word) && !NOT_AS_WORDS.has(word))).toEqual([]);
    expect(drawn).toMatch(/\b2 of \d/);
  });

  it('the document is saved again with the same text', async () => {
    const before = readDocx(await readFile(join(folder, 'pack.docx')));
    const { units } = readDocx(await converted('docx'));
    const textOf = (read: typeof before.units) =>
      read.filter(({ kind }) => kind !== 'alt').map((unit) => unit.text);
    expect(textOf(units)).toEqual(textOf(before.units));
    expect(compareReading(readingText(pack), before)).toEqual([]);
  });
});
