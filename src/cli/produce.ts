import { resolve } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { openOutput } from '../distribute/open-output.ts';
import { publish } from '../distribute/publish.ts';
import type { Published } from '../distribute/release.ts';
import type { Artifact } from '../model/artifact.ts';
import type { Compiled, Request } from '../pipeline.ts';
import type { Stages } from './means.ts';
import { showPath } from './show-path.ts';
import type { World } from './world.ts';

/** What became of one brief, on disk. */
export interface Produced {
  /** Empty for what belongs to no brief. */
  readonly name: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
  /** What was built anew. */
  readonly artifacts: readonly Artifact[];
  /** Absent if the brief keeps the release that it has. */
  readonly published?: Published;
}

/** Builds briefs, and publishes each that has no errors as soon as it is done. */
export async function* produce(
  request: Request,
  out: string,
  world: World,
  { compile }: Pick<Stages, 'compile'>,
): AsyncGenerator<Produced> {
  const root = resolve(world.cwd, out);
  const output = { root, shown: showPath(root, world.cwd) };
  const { value: open, diagnostics } = await openOutput(output, world.processes);
  if (diagnostics.length > 0) yield { name: '', diagnostics, texts: new Map(), artifacts: [] };
  if (open === undefined) return;

  const partial = request.packs.length > 0 || request.formats.length > 0;
  try {
    for await (const compiled of compile(request, 'build')) {
      yield compiled.artifacts.length === 0 ? compiled : await published(compiled);
    }
  } finally {
    await open.close();
  }

  async function published(compiled: Compiled): Promise<Produced> {
    const { name: brief, artifacts, inputs } = compiled;
    const outcome = await publish({ brief, artifacts, inputs, partial }, output);
    return {
      ...compiled,
      diagnostics: [...compiled.diagnostics, ...outcome.diagnostics],
      ...(outcome.value === undefined ? {} : { published: outcome.value }),
    };
  }
}
