import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readingText } from '../../../src/model/reading-text.ts';
import { renderDocx } from '../../../src/render/docx/render-docx.ts';
import { compareReading } from '../../../src/verify/compare-reading.ts';
import { readDocx } from '../../../src/verify/docx/read-docx.ts';
import { richPack } from '../../support/pack.ts';

const RUN = /<w:r>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t [^>]*>[^<]+<\/w:t><\/w:r>/g;

const pack = richPack();
const expected = readingText(pack);
const files = unzipSync(await renderDocx(pack, new Map([['background', 2]])));

/** Runs that hold words, and none that only a page number stands in. */
function runsOf(part: string): string[] {
  const xml = strFromU8(files[part] ?? new Uint8Array());
  const runs = [...new Set(xml.match(RUN))];
  return runs.filter((run) => !run.includes('ContentsPage') && !/<w:t [^>]*>\s*<\/w:t>/.test(run));
}

/** How many differences are found when a part's text is changed. */
function differences(part: string, change: (xml: string) => string): number {
  const xml = strFromU8(files[part] ?? new Uint8Array());
  const changed = change(xml);
  expect(changed).not.toBe(xml);
  const read = readDocx(zipSync({ ...files, [part]: strToU8(changed) }, { level: 0 }));
  return compareReading(expected, read).length;
}

const parts = ['word/document.xml', 'word/footnotes.xml'] as const;

describe.each(parts)('a fault in %s', (part) => {
  const runs = runsOf(part);

  it('is looked for in many runs', () => {
    expect(runs.length).toBeGreaterThan(part === 'word/document.xml' ? 100 : 3);
  });

  it('is noticed when any run is missing', () => {
    const unnoticed = runs.filter((run) => differences(part, (xml) => xml.replace(run, '')) === 0);
    expect(unnoticed).toEqual([]);
  });

  it('is noticed when any run stands there twice', () => {
    const unnoticed = runs.filter(
      (run) => differences(part, (xml) => xml.replace(run, run + run)) === 0,
    );
    expect(unnoticed).toEqual([]);
  });

  it('is noticed when two runs have changed places', () => {
    const unnoticed = runs.slice(1).filter((run, index) => {
      const before = runs[index] ?? '';
      const swapped = (xml: string) =>
        xml.replace(before, '\u0001').replace(run, before).replace('\u0001', run);
      return differences(part, swapped) === 0;
    });
    expect(unnoticed).toEqual([]);
  });
});

it('is noticed when a paragraph loses its style, its place or its end', () => {
  const document = 'word/document.xml';
  const heading = '<w:pStyle w:val="Heading1"/>';
  expect(differences(document, (xml) => xml.replace(heading, ''))).toBeGreaterThan(0);
  expect(
    differences(document, (xml) => xml.replace(/ descr="Three/, ' title="Three')),
  ).toBeGreaterThan(0);
  const firstLine = /(<w:p>(?:(?!<\/w:p>).)*A summary in larger type\.(?:(?!<\/w:p>).)*<\/w:p>)/;
  expect(differences(document, (xml) => xml.replace(firstLine, ''))).toBeGreaterThan(0);
  expect(differences(document, (xml) => xml.replace(firstLine, '$1$1'))).toBeGreaterThan(0);
});
