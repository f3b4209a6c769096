import type { Means } from './means.ts';
import { type Produced, produce } from './produce.ts';
import { showProgress } from './progress.ts';
import { type Choices, requestOf } from './request-of.ts';

/** `briefpack build`: names each artifact that readers now find. */
export async function runBuild(choices: Choices, out: string, means: Means): Promise<void> {
  const { world, reporter } = means;
  const { value: request, diagnostics } = requestOf(choices, world);
  reporter.tell(diagnostics);
  if (request === undefined) return;

  const progress = showProgress('building', world);
  const stages = await means.loadStages();
  for await (const produced of produce(request, out, world, stages)) {
    progress.clear();
    reporter.tell(produced.diagnostics, produced.texts);
    for (const line of newFiles(produced)) reporter.result(line);
    progress.done(produced.name);
  }
  progress.clear();
}

/** The packs themselves: of the charts and pictures beside a Markdown file there may be hundreds. */
function newFiles({ artifacts, published }: Produced): readonly string[] {
  if (published === undefined) return [];
  return artifacts
    .filter(({ file }) => !file.includes('/'))
    .map(({ file }) => `${published.place}/${file}`);
}
