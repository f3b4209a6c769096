import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

/**
 * Builds a text of each family, and keeps beside the program what V8 has made of its files; then once more,
 * with what is kept, which V8 must take.
 */
export async function writeCodeCache() {
  const folder = await mkdtemp(join(tmpdir(), 'briefpack-warm-up-'));
  const file = join(folder, 'warm-up.mjs');
  const bundle = await rolldown({ input: 'scripts/bundle/warm-up.ts', platform: 'node' });
  await bundle.write({ file, format: 'esm' });
  await bundle.close();
  for (const _ of ['make', 'take']) {
    const words = [file, 'build', 'README.md', 'tajikistan', '--out', join(folder, 'output')];
    const { status, stderr } = spawnSync(process.execPath, words);
    if (status !== 0) throw new Error(`The program does not run:\n${stderr}`);
  }
  await rm(folder, { recursive: true });
}
