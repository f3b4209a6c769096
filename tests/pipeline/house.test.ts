import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFonts } from '../../src/fonts/open-fonts.ts';
import type { Pack } from '../../src/model/pack.ts';
import { readingText } from '../../src/model/reading-text.ts';
import { compile, draft } from '../../src/pipeline.ts';
import { findBriefs } from '../../src/source/find-briefs.ts';
import { describeDifference } from '../../src/verify/compare/difference.ts';
import { compareReading } from '../../src/verify/compare-reading.ts';
import { readDocx } from '../../src/verify/docx/read-docx.ts';
import { baseWish, CONTENTS } from '../support/house-base.ts';
import { houseBytes, SECTION } from '../support/house-file.ts';
import { paragraph } from '../support/house-parts.ts';

const PLACES = ['{{title}}', '{{subtitle}}', '{{kind}}: {{pack}}', '{{fields}}', '{{body}}'];
const HOUSE = houseBytes(
  baseWish({
    body: PLACES.map((each) => paragraph(each)).join('') + CONTENTS + SECTION,
    relations: [],
  }),
);

let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'briefpack-'));
  await cp('templates/country-brief', `${root}/templates/country-brief`, { recursive: true });
  await cp('source/tajikistan', `${root}/source/tajikistan`, { recursive: true });
  await writeFile(`${root}/templates/country-brief/house.docx`, HOUSE);
});

afterEach(() => rm(root, { recursive: true }));

/** The first brief with its family, whose packs wear a house. */
async function worn(docx: string): Promise<void> {
  for (const name of ['full-brief', 'two-pager']) {
    const text = await readFile(`templates/country-brief/${name}.md`, 'utf8');
    const file = `${root}/templates/country-brief/${name}.md`;
    await writeFile(file, text.replace('\nname:', `\ndocx: ${docx}\nname:`));
  }
}

const request = () => ({
  root,
  briefs: ['tajikistan'],
  packs: ['full-brief', 'two-pager'],
  formats: ['docx'] as const,
  homes: ['templates'],
  version: 'test',
});

async function built() {
  for await (const { artifacts, diagnostics, inputs } of compile(request(), 'build')) {
    return { artifacts, diagnostics, inputs };
  }
  throw new Error('Nothing was built.');
}

async function packs(): Promise<Pack[]> {
  const { value: places } = await findBriefs(['tajikistan'], root);
  const [place] = places;
  if (place === undefined) throw new Error('The first brief is not there.');
  const { drafts } = await draft(place, request(), openFonts());
  return drafts.map(({ pack }) => pack);
}

describe('the first brief in a house', () => {
  it('is read, in its styles, unit by unit as it was composed', async () => {
    await worn('{ styles: house.docx }');
    const { artifacts, diagnostics } = await built();
    expect(diagnostics).toEqual([]);
    for (const [index, pack] of (await packs()).entries()) {
      const found = readDocx(artifacts[index]?.bytes ?? new Uint8Array());
      const differences = compareReading(readingText(pack), found);
      expect([pack.name, ...differences.map(describeDifference)]).toEqual([pack.name]);
    }
  });

  it('is read, in its pages, with every unit that no placeholder shows otherwise', async () => {
    await worn('{ base: house.docx }');
    const { artifacts, diagnostics } = await built();
    expect(diagnostics).toEqual([]);
    for (const [index, pack] of (await packs()).entries()) {
      const { units } = readDocx(artifacts[index]?.bytes ?? new Uint8Array());
      const texts = units.map(({ text }) => text).join('\n');
      // The house has a heading of its own above its contents.
      const lost = readingText(pack).units.filter(
        ({ text }) => text !== 'Contents' && !texts.includes(text),
      );
      expect([pack.name, ...lost]).toEqual([pack.name]);
      expect(texts).not.toContain('{{');
    }
  });

  it('has the pages of its PDF in the contents of the house', async () => {
    await worn('{ base: house.docx }');
    const { artifacts } = await built();
    const files = unzipSync(artifacts[0]?.bytes ?? new Uint8Array());
    const text = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    expect(text).toMatch(/PAGEREF background \\h.*?<w:t xml:space="preserve">3<\/w:t>/);
  });

  it('comes out the same twice, and is another build with another house', async () => {
    await worn('{ base: house.docx }');
    const [first, second] = [await built(), await built()];
    expect(first).toEqual(second);
    const other = houseBytes(baseWish({ body: `${paragraph('{{title}}')}${SECTION}` }));
    await writeFile(`${root}/templates/country-brief/house.docx`, other);
    const third = await built();
    await writeFile(`${root}/templates/country-brief/house.docx`, HOUSE);
    expect(third.inputs).not.toBe(first.inputs);
    expect(third.artifacts).toEqual([]);
    expect(third.diagnostics.map(({ code }) => code)).toContain('house/placeholder');
    expect(third.diagnostics.every(({ fault }) => fault === 'setup')).toBe(true);
  });

  it('is not built with a file that is not there', async () => {
    await worn('{ styles: hause.docx }');
    const { artifacts, diagnostics } = await built();
    expect(artifacts).toEqual([]);
    expect(diagnostics[0]?.message).toBe('“hause.docx” is not there. Did you mean “house.docx”?');
    expect(diagnostics[0]?.fault).toBe('setup');
  });
});
