import { countSummary } from '../diagnostics/count-summary.ts';
import type { Means } from './means.ts';
import { showProgress } from './progress.ts';
import { type Choices, requestOf } from './request-of.ts';

/** `briefpack check`: says of each brief how it is. */
export async function runCheck(choices: Choices, means: Means): Promise<void> {
  const { world, reporter } = means;
  const { value: request, diagnostics } = requestOf(choices, world);
  reporter.tell(diagnostics);
  if (request === undefined) return;

  const progress = showProgress('checking', world);
  const { compile } = await means.loadStages();
  for await (const checked of compile(request, 'check')) {
    progress.clear();
    reporter.tell(checked.diagnostics, checked.texts);
    if (checked.name !== '') {
      reporter.result(`${checked.name}: ${countSummary(checked.diagnostics) || 'all right'}`);
    }
    progress.done(checked.name);
  }
  progress.clear();
}
