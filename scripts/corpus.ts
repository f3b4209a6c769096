import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { openFonts } from '../src/fonts/open-fonts.ts';
import { findBriefs } from '../src/source/find-briefs.ts';
import { type Outcome, tryFile } from './corpus/try-file.ts';

/**
 * `npm run corpus -- DIR`: builds every Markdown and wiki file under a folder in all formats, and
 * holds what readers read in them against what stands in the file; then it looks for faults of the
 * pages. Without a folder: the README files of the packages that are installed here.
 */
const [folder = 'node_modules', ...rest] = process.argv.slice(2);
const isVerbose = rest.includes('--verbose');
const files = textsUnder(folder);
if (files.length === 0) {
  process.stderr.write(`There is no Markdown or wiki file under ${folder}.\n`);
  process.exit(1);
}

const fonts = openFonts();
const outcomes: Outcome[] = [];
for (const file of files) {
  const { value: places } = await findBriefs([file], process.cwd());
  const [place] = places;
  if (place === undefined) continue;
  const outcome = await tryFile(place, fonts);
  outcomes.push(outcome);
  if (outcome.type !== 'whole') report(outcome);
}
summarise();

function report(outcome: Outcome): void {
  const shown = isVerbose ? outcome.details : outcome.details.slice(0, 3);
  process.stdout.write(`${outcome.type.padEnd(8)} ${relative('.', outcome.file)}\n`);
  for (const detail of shown) process.stdout.write(`         ${detail}\n`);
}

function summarise(): void {
  const refusals = new Map<string, number>();
  for (const { type, codes } of outcomes) {
    if (type === 'refused')
      for (const code of codes) refusals.set(code, (refusals.get(code) ?? 0) + 1);
  }
  const reasons = [...refusals].map(([code, times]) => `${code} ${times}`).join(', ');
  process.stdout.write(
    [
      '',
      `files     ${files.length}`,
      `whole     ${count('whole')}   built in all formats, every word there`,
      `refused   ${count('refused')}   ${reasons}`,
      `lossy     ${count('lossy')}   built, but words differ`,
      `ugly      ${count('ugly')}   every word there, but pages have faults`,
      `crashed   ${count('crashed')}`,
      '',
    ].join('\n'),
  );
  const faults = count('lossy') + count('ugly') + count('crashed');
  if (faults > 0 || count('whole') === 0) process.exitCode = 1;
}

/** Every text under a folder; of installed packages only what they say of themselves. */
function textsUnder(root: string): string[] {
  const wanted = root.includes('node_modules') ? /(^|\/)readme\.md$/i : /\.(md|wiki)$/i;
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .filter((file) => wanted.test(file) && !file.includes('/.cache/'))
    .toSorted((a, b) => (a < b ? -1 : 1));
}

function count(type: Outcome['type']): number {
  return outcomes.filter((outcome) => outcome.type === type).length;
}
