import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { normalReading, readingText } from '../../src/model/reading-text.ts';
import { renderDocx } from '../../src/render/docx/render-docx.ts';
import { compareReading } from '../../src/verify/compare-reading.ts';
import { readDocx } from '../../src/verify/docx/read-docx.ts';
import { arbitraryPictures, bodiesOf } from '../support/arbitrary-pack.ts';
import { richPack } from '../support/pack.ts';
import { packOf } from '../support/pack-nodes.ts';

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
async function converted(format: string, name = 'pack'): Promise<Uint8Array> {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const out = join(folder, format);
  const order = ['--headless', profile, '--convert-to', format, '--outdir', out];
  await run('soffice', [...order, join(folder, `${name}.docx`)]);
  return await readFile(join(out, `${name}.${format}`));
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

  it('the document is saved again with the same text, notes, kinds and descriptions', async () => {
    const before = readDocx(await readFile(join(folder, 'pack.docx')));
    expect(compareReading(readingText(pack), before)).toEqual([]);
    const after = readDocx(await converted('docx'));
    // It draws charts anew, and forgets what they say to those who don't see them.
    const ofCharts = new Set(
      pack.body.flatMap((block) =>
        block.type === 'figure' && block.content.type !== 'picture' ? block.alt : [],
      ),
    );
    expect(ofCharts.size).toBe(2);
    const kept = before.units.filter(({ kind, text }) => kind !== 'alt' || !ofCharts.has(text));
    expect(after.units).toEqual(kept);
    expect(after.notes).toEqual(before.notes);
  });

  it('generated documents are saved again with the same text', async () => {
    const body = fc.sample(bodiesOf(5), { numRuns: 40, seed: 1 }).flat();
    const generated = packOf(body, { pictures: arbitraryPictures });
    await writeFile(join(folder, 'generated.docx'), await renderDocx(generated, new Map()));
    const before = readDocx(await readFile(join(folder, 'generated.docx')));
    expect(before.units.length).toBeGreaterThan(500);
    expect(readDocx(await converted('docx', 'generated'))).toEqual(before);
  });
});
