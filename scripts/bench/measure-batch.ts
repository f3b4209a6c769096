import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../../src/pipeline.ts';
import { packFaces } from './pack-faces.ts';

/** What one process took for small briefs of one family, all formats of each; in milliseconds. */
export interface Batch {
  readonly first: number;
  /** Of each that came after. */
  readonly further: number;
}

/** Builds so many small briefs in one run: what they share must be paid once. */
export async function measureBatch(root: string, count: number): Promise<Batch> {
  const briefs = Array.from({ length: count }, (_, index) => writeBrief(root, index));
  const homes = [join(process.cwd(), 'templates')];
  const request = { root, briefs, packs: [], formats: [], homes, version: 'bench' };
  packFaces();
  const start = performance.now();
  const ends: number[] = [];
  for await (const { artifacts, name } of compile(request, 'build')) {
    if (artifacts.length === 0) throw new Error(`Nothing was built of ${name}.`);
    ends.push(performance.now());
  }
  const [first = start] = ends;
  return { first: first - start, further: ((ends.at(-1) ?? first) - first) / (count - 1) };
}

function writeBrief(root: string, index: number): string {
  const name = `small-${index}`;
  const folder = join(root, 'source', name);
  mkdirSync(folder, { recursive: true });
  const text = `---\nfamily: plain\n---\n# Brief ${index}\n\n${'A few words of text. '.repeat(20)}\n`;
  writeFileSync(join(folder, 'brief.md'), text);
  return name;
}
