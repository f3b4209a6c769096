import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { normalReading, readingText } from '../../src/model/reading-text.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { KEPT_PAGES, pdfOf } from './pages/kept-pages.ts';

const PRINTED: ReadonlySet<string> = new Set(['title', 'heading', 'text', 'code', 'cell']);

/** Programs that know no tags read what is painted, in its order and with the spaces that are there. */
test.each(KEPT_PAGES)('poppler reads each word of the pack of $name', async ({ pack }) => {
  const given = await pack();
  const file = join(await temporaryFolder(), 'pack.pdf');
  await writeFile(file, await pdfOf(given));
  const { stdout } = await promisify(execFile)('pdftotext', ['-raw', '-enc', 'UTF-8', file, '-']);
  const found = countsOf(stdout.replaceAll(/\u00AD\s*\n/g, ''));
  const { units, notes } = readingText(given);
  const printed = [...units, ...notes].filter(({ kind }) => PRINTED.has(kind));
  const expected = countsOf(printed.map(({ text }) => text).join('\n'));

  expect(expected.size).toBeGreaterThan(30);
  const lost = [...expected].filter(([word, count]) => (found.get(word) ?? 0) < count);
  expect(lost).toEqual([]);
});

function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of normalReading(text).split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
