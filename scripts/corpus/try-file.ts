import { readFileSync } from 'node:fs';
import { hasErrors } from '../../src/diagnostics/diagnostic.ts';
import type { Fonts } from '../../src/fonts/open-fonts.ts';
import { type ReadingText, readingText } from '../../src/model/reading-text.ts';
import type { BriefPlace } from '../../src/model/source.ts';
import { draft } from '../../src/pipeline.ts';
import { type Draft, render } from '../../src/render/render.ts';
import { describeDifference } from '../../src/verify/compare/difference.ts';
import { compareReading } from '../../src/verify/compare-reading.ts';
import { readDocx } from '../../src/verify/docx/read-docx.ts';
import { readMarkdown } from '../../src/verify/markdown/read-markdown.ts';
import { readPdf } from '../../src/verify/pdf/read-pdf.ts';
import { lostWords } from './lost-words.ts';
import { pageFaults } from './page-faults.ts';

/** What became of one file. */
export interface Outcome {
  readonly file: string;
  readonly type: 'whole' | 'refused' | 'lossy' | 'ugly' | 'crashed';
  /** Of the errors of a refused file. */
  readonly codes: readonly string[];
  readonly details: readonly string[];
}

/** Builds a file with the family `plain` and reads all that came of it. */
export async function tryFile(place: BriefPlace, fonts: Fonts): Promise<Outcome> {
  const { file } = place;
  try {
    const drafted = await draft(place, request(), fonts);
    const errors = drafted.diagnostics.filter(({ severity }) => severity === 'error');
    const codes = [...new Set(errors.map(({ code }) => code))];
    if (hasErrors(drafted.diagnostics)) {
      const details = errors.map(({ code, message }) => `${code}: ${message}`);
      return { file, type: 'refused', codes, details };
    }
    const details = await differences(drafted.drafts, file);
    if (details.length > 0) return { file, type: 'lossy', codes, details };
    const faults = drafted.drafts.flatMap(({ pack, laid }) => (laid ? pageFaults(laid, pack) : []));
    return { file, type: faults.length === 0 ? 'whole' : 'ugly', codes, details: faults };
  } catch (error) {
    const details = [error instanceof Error ? (error.stack ?? error.message) : String(error)];
    return { file, type: 'crashed', codes: [], details };
  }
}

async function differences(drafts: readonly Draft[], file: string): Promise<string[]> {
  const found: string[] = [];
  for (const { pack, ...choice } of drafts) {
    const pageOf = new Map(
      [...(choice.laid?.anchors ?? [])].map(([anchor, { page }]) => [anchor, page + 1]),
    );
    const lost = lostWords(readFileSync(file, 'utf8'), file, pack);
    if (lost.length > 0) found.push(`pack: lost ${lost.join(' ')}`);
    for (const artifact of await render([{ pack, ...choice }])) {
      const reading = read(artifact.file, artifact.bytes);
      if (reading === undefined) continue;
      // Only formats with pages say on which page something stands.
      const expected = artifact.format === 'md' ? readingText(pack) : readingText(pack, pageOf);
      for (const difference of compareReading(expected, reading)) {
        found.push(`${artifact.format}: ${describeDifference(difference)}`);
      }
    }
  }
  return found;
}

function read(file: string, bytes: Uint8Array): ReadingText | undefined {
  if (file.includes('/')) return undefined;
  if (file.endsWith('.pdf')) return readPdf(bytes);
  if (file.endsWith('.docx')) return readDocx(bytes);
  return readMarkdown(new TextDecoder().decode(bytes));
}

function request() {
  return {
    root: process.cwd(),
    briefs: [],
    family: 'plain',
    packs: [],
    formats: [],
    homes: ['templates'],
    version: 'corpus',
  };
}
