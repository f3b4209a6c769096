import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFonts } from '../../src/fonts/open-fonts.ts';
import type { ContentsEntry } from '../../src/model/pack-block.ts';
import { inlineText, normalReading } from '../../src/model/reading-text.ts';
import { draft } from '../../src/pipeline.ts';
import { type Draft, render } from '../../src/render/render.ts';
import { findBriefs } from '../../src/source/find-briefs.ts';
import { type OpenPdf, openPdf } from '../../src/verify/pdf/open-pdf.ts';
import { bookmarksOf } from '../../src/verify/pdf-lint/bookmarks.ts';
import { readDestination } from '../../src/verify/pdf-lint/read-destination.ts';

/** How a pack's Word document falls into pages in LibreOffice, beside its PDF. */
export interface Comparison {
  readonly pack: string;
  /** Numbers in the contents, and how many of them are where the heading is. */
  readonly numbers: number;
  readonly agreeing: number;
  readonly pages: number;
  /** Of the PDF. */
  readonly planned: number;
}

/** Sets the packs of a brief with LibreOffice; nothing where that is not installed. */
export async function comparePages(
  brief: string,
  folder: string,
): Promise<readonly Comparison[] | undefined> {
  if (spawnSync('soffice', ['--version']).error !== undefined) return undefined;
  mkdirSync(folder, { recursive: true });
  const compared: Comparison[] = [];
  for (const one of await draftsOf(brief)) {
    const [artifact] = await render([{ ...one, formats: ['docx'] }]);
    if (artifact === undefined) continue;
    writeFileSync(join(folder, artifact.file), artifact.bytes);
    compared.push(comparison(one, openPdf(setByOffice(artifact.file, folder))));
  }
  return compared;
}

async function draftsOf(brief: string): Promise<readonly Draft[]> {
  const root = process.cwd();
  const { value: places } = await findBriefs([brief], root);
  const [place] = places;
  if (place === undefined) throw new Error(`There is no brief “${brief}”.`);
  const homes = [join(root, 'templates')];
  const request = { root, briefs: [brief], packs: [], formats: [], homes, version: 'bench' };
  return (await draft(place, request, openFonts())).drafts;
}

/** The PDF that LibreOffice makes of a document; it reports success even when it fails. */
function setByOffice(file: string, folder: string): Uint8Array {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const order = ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder];
  spawnSync('soffice', [...order, join(folder, file)]);
  return readFileSync(join(folder, file.replace(/docx$/, 'pdf')));
}

function comparison({ pack, laid }: Draft, pdf: OpenPdf): Comparison {
  const entries = pack.body.flatMap((block) =>
    block.type === 'contents' && block.of === 'headings' ? block.entries : [],
  );
  const pageOf = headingPages(pdf);
  const agrees = ({ anchor, number, title }: ContentsEntry) => {
    const heading = letters(`${number}${inlineText(title)}`);
    return laid?.anchors.get(anchor)?.page === pageOf.get(heading);
  };
  return {
    pack: pack.name,
    numbers: entries.length,
    agreeing: entries.filter(agrees).length,
    pages: pdf.pages.length,
    planned: laid?.pages.length ?? 0,
  };
}

/** The page of each heading, by its words: LibreOffice makes bookmarks of them. */
function headingPages(pdf: OpenPdf): Map<string, number> {
  const pages = new Map<string, number>();
  for (const { title, entries } of bookmarksOf(pdf.file)) {
    const page = readDestination(pdf, entries)?.page;
    if (page !== undefined) pages.set(letters(title), page);
  }
  return pages;
}

/** What stands between a number and its words differs between programs. */
function letters(text: string): string {
  return normalReading(text).replaceAll(/\s/g, '');
}
