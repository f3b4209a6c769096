import type { Means } from './means.ts';
import { requestOf } from './request-of.ts';

/** `briefpack list`: what there is to build. */
export async function runList({ world, reporter, loadStages }: Means): Promise<void> {
  const { value: request, diagnostics } = requestOf({}, world);
  reporter.tell(diagnostics);
  if (request === undefined) return;

  const { survey } = await loadStages();
  const found = await survey(request);
  reporter.tell(found.diagnostics);
  const rows = [
    ...found.briefs.map(({ name, file }) => ['brief', name, file]),
    ...found.families.map(({ name, packs }) => ['family', name, packs.join(', ')]),
  ];
  for (const line of aligned(rows)) reporter.result(line);
}

/** Columns that programs can cut at white space, and people can read. */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = [0, 1].map((index) => Math.max(0, ...rows.map((row) => row[index]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((word, index) => word.padEnd(widths[index] ?? 0))
      .join('   ')
      .trimEnd(),
  );
}
