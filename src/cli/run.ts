import { type Order, readCommandLine } from './command-line.ts';
import type { Means } from './means.ts';
import { jsonReporter, prettyReporter } from './reporter.ts';
import { runBuild } from './run-build.ts';
import { runCheck } from './run-check.ts';
import { runList } from './run-list.ts';
import { runVerify } from './run-verify.ts';
import type { World } from './world.ts';

/** Runs the words behind `briefpack` and gives the exit code. */
export async function run(
  words: readonly string[],
  world: World,
  loadStages: Means['loadStages'] = () => import('../pipeline.ts'),
): Promise<number> {
  const order = readCommandLine(words, world.version);
  const reporter = asksForJson(words) ? jsonReporter(world) : prettyReporter(world);
  await obey(order, { world, reporter, loadStages });
  return reporter.end();
}

async function obey(order: Order, means: Means): Promise<void> {
  switch (order.type) {
    case 'say':
      return means.reporter.result(order.text.trimEnd());
    case 'refuse':
      return means.reporter.tell([order.fault]);
    case 'list':
      return runList(means);
    case 'check':
      return runCheck(order.choices, means);
    case 'verify':
      return runVerify(order.files, means);
    case 'build':
      return runBuild(order.choices, order.out, means);
  }
}

/** Asked of the words, so that a command line that can't be read is answered in kind. */
export function asksForJson(words: readonly string[]): boolean {
  return words.some(
    (word, index) =>
      word === '--report=json' || (word === '--report' && words[index + 1] === 'json'),
  );
}
