import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Pack } from '../../src/model/pack.ts';
import { renderDocx } from '../../src/render/docx/render-docx.ts';
import { readDocx } from '../../src/verify/docx/read-docx.ts';
import { baseWish } from '../support/house-base.ts';
import { choiceOf, houseBytes, houseOf } from '../support/house-file.ts';
import { richPack } from '../support/pack.ts';
import { line } from '../support/pack-nodes.ts';

const run = promisify(execFile);
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefpack-office-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

const fields = new Map([
  ['date', line('24 November 2026')],
  ['prepared-for', line('the delegation')],
  ['subtitle', line('Law, response and protection')],
  ['kind', line('Country brief')],
]);

function brief(): Pack {
  const pack = richPack({ fields });
  return { ...pack, body: pack.body.filter(({ type }) => type !== 'masthead') };
}

/** The document as LibreOffice saves it again, or draws it. */
async function converted(name: string, format: string): Promise<Uint8Array> {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const out = join(folder, `${name}-${format}`);
  const order = ['--headless', profile, '--convert-to', format, '--outdir', out];
  await run('soffice', [...order, join(folder, `${name}.docx`)]);
  return await readFile(join(out, `${name}.${format}`));
}

describe.each(['styles', 'base'] as const)('in LibreOffice, a pack in a house’s %s', (takes) => {
  beforeAll(async () => {
    const house = houseOf(houseBytes(baseWish()), choiceOf(takes));
    const bytes = await renderDocx(brief(), new Map(), undefined, { house });
    await writeFile(join(folder, `${takes}.docx`), bytes);
  });

  it('is saved again with the same text', async () => {
    const textOf = (bytes: Uint8Array) =>
      readDocx(bytes)
        .units.filter(({ kind }) => kind !== 'alt')
        .map(({ text }) => text);
    const before = textOf(await readFile(join(folder, `${takes}.docx`)));
    expect(before.length).toBeGreaterThan(50);
    expect(textOf(await converted(takes, 'docx'))).toEqual(before);
  });

  it('is drawn with the house’s page and the pack’s words on it', async () => {
    const pdf = join(folder, `${takes}.pdf`);
    await writeFile(pdf, await converted(takes, 'pdf'));
    const { stdout } = await run('pdftotext', ['-raw', pdf, '-']);
    expect(stdout).toContain('Human trafficking in Tajikistan');
    expect(stdout).toContain('A summary in larger type.');
    expect(stdout.includes('The house’s last page')).toBe(takes === 'base');
    expect(stdout).not.toMatch(/\{\{|Old chapter/);
  });
});
