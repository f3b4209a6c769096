import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Format } from '../src/model/template.ts';
import { comparePages } from './bench/compare-pages.ts';
import { generateHandbook } from './bench/handbook.ts';
import { type Batch, measureBatch } from './bench/measure-batch.ts';
import { measureRun, type Run } from './bench/measure-run.ts';
import { WORST_CASES, type WorstCase } from './bench/worst-cases.ts';

/**
 * `npm run bench`: what a build costs, each run in a process of its own. Machines differ and are
 * shared, so read the ratios: each is to the baseline of the same run, Node starting and ending.
 */
const FORMATS: readonly Format[] = ['pdf', 'docx', 'md'];
const PAGES = [2, 50, 1000];
const ROUNDS = 3;
const BATCH = 20;
const BRIEF = 'tajikistan';
const FOLDER = join(tmpdir(), 'briefpack-bench');
const WIDTHS = [22, 7, 8, 8, 7, 8, 8, 8, 0];

const [mode, ...operands] = process.argv.slice(2);
if (mode === 'run') await runOnce(operands);
else if (mode === 'batch') await batchOnce(operands);
else await bench(mode === undefined ? [] : [mode, ...operands]);

async function runOnce([root = '', file = '', format = 'pdf']: readonly string[]): Promise<void> {
  const run = await measureRun(root, file, FORMATS.find((known) => known === format) ?? 'pdf');
  process.stdout.write(JSON.stringify(run));
}

async function batchOnce([root = FOLDER]: readonly string[]): Promise<void> {
  process.stdout.write(JSON.stringify(await measureBatch(root, BATCH)));
}

async function bench(wanted: readonly string[]): Promise<void> {
  const folder = FOLDER;
  const isWanted = (name: string) => wanted.length === 0 || wanted.includes(name);
  mkdirSync(folder, { recursive: true });
  const baseline = median(Array.from({ length: 5 }, () => wallTime(['-e', '0'])));
  say(`baseline: node -e 0, ${baseline.toFixed(0)} ms\n`);
  say(row(['text', 'format', 'ms', '× base', 'pages', 'pages/s', 'ms/page', 'peak MB', 'stages']));

  const corpora: (WorstCase & { readonly rounds: number })[] = [
    ...PAGES.map((pages) => ({
      name: `${pages} pages`,
      text: () => generateHandbook(pages),
      rounds: pages > 100 ? 1 : ROUNDS,
    })),
    ...WORST_CASES.map((worst) => ({ ...worst, rounds: 1 })),
  ];
  for (const { name, text, files, rounds } of corpora) {
    if (!isWanted(name)) continue;
    const file = `${name.replaceAll(/\W+/g, '-')}.md`;
    writeFileSync(join(folder, file), text());
    for (const [other, write] of Object.entries(files ?? {}))
      writeFileSync(join(folder, other), write());
    for (const format of FORMATS)
      say(resultRow(name, format, measure(folder, file, format, rounds), baseline));
  }
  if (isWanted('marginal')) say(marginalRow(folder));
  if (isWanted(`${BATCH} small briefs`)) say(batchRow(folder, baseline));
  if (isWanted('office')) await sayPages(join(folder, 'office'));
}

/** The processor's time for a hundred pages more in a short text and in a long one. */
function marginalRow(folder: string): string {
  const [short, shorter, long, longer] = [200, 100, 1000, 900].map((pages) => {
    const file = `marginal-${pages}.md`;
    writeFileSync(join(folder, file), generateHandbook(pages));
    const run = measure(folder, file, 'pdf', 1);
    return typeof run === 'string' ? Number.NaN : run.cpu;
  });
  const early = (short ?? 0) - (shorter ?? 0);
  const late = (long ?? 0) - (longer ?? 0);
  const note = `pages 101 to 200 ${early.toFixed(0)} ms, 901 to 1000 ${late.toFixed(0)} ms`;
  return row(['marginal', 'pdf', '', (late / early).toFixed(2), '', '', '', '', note]);
}

/** Whether Word documents fall into the pages that their contents name. */
async function sayPages(folder: string): Promise<void> {
  const compared = await comparePages(BRIEF, folder);
  if (compared === undefined) {
    say('\npages in LibreOffice: skipped, since there is no “soffice” to start');
    return;
  }
  say(`\npages in LibreOffice of the packs of “${BRIEF}”`);
  for (const { pack, numbers, agreeing, pages, planned } of compared) {
    const contents = numbers === 0 ? 'no contents' : `${agreeing} of ${numbers} numbers agree`;
    say(`${pack.padEnd(WIDTHS[0] ?? 0)} pages: ${pages}, in the PDF ${planned}; ${contents}`);
  }
}

/** Briefs of one run share fonts and family: each after the first is cheap. */
function batchRow(folder: string, baseline: number): string {
  const { stdout } = spawnSync(process.execPath, [process.argv[1] ?? '', 'batch', folder], {
    encoding: 'utf8',
  });
  const { first, further } = JSON.parse(stdout) as Batch;
  const note = `the first ${first.toFixed(0)} ms, each further ${further.toFixed(0)} ms`;
  const total = first + further * (BATCH - 1);
  const ratio = (total / baseline).toFixed(1);
  return row([`${BATCH} small briefs`, 'all', total.toFixed(0), ratio, '–', '–', '–', '–', note]);
}

function measure(folder: string, file: string, format: Format, rounds: number): Run | string {
  const runs: Run[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const self = process.argv[1] ?? '';
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [self, 'run', folder, file, format],
      {
        encoding: 'utf8',
        maxBuffer: 1e8,
      },
    );
    if (status !== 0)
      return (
        stderr
          .trim()
          .split('\n')
          .find((line) => line.includes('Error')) ?? `exit ${status}`
      );
    runs.push(JSON.parse(stdout) as Run);
  }
  const sorted = runs.toSorted((a, b) => a.total - b.total);
  return sorted[Math.floor(sorted.length / 2)] ?? 'no run';
}

function resultRow(name: string, format: Format, run: Run | string, baseline: number): string {
  if (typeof run === 'string') return row([name, format, run]);
  const { total, pages, peak, stages } = run;
  const split = Object.entries(stages).map(([stage, time]) => `${stage} ${time.toFixed(0)}`);
  return row([
    name,
    format,
    total.toFixed(0),
    (total / baseline).toFixed(1),
    pages === 0 ? '–' : String(pages),
    pages === 0 ? '–' : ((pages / total) * 1000).toFixed(0),
    pages === 0 ? '–' : (total / pages).toFixed(1),
    (peak / 1e6).toFixed(0),
    split.join(', '),
  ]);
}

function row(cells: readonly string[]): string {
  return cells
    .map((cell, index) => cell.padEnd(WIDTHS[index] ?? 0))
    .join(' ')
    .trimEnd();
}

function wallTime(words: readonly string[]): number {
  const before = performance.now();
  spawnSync(process.execPath, words);
  return performance.now() - before;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
