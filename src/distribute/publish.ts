import { lstat } from 'node:fs/promises';
import type { Outcome } from '../diagnostics/diagnostic.ts';
import { writeRecord } from './build-record.ts';
import { carryOver } from './carry-over.ts';
import { currentRelease } from './current-release.ts';
import { diskFault } from './disk-fault.ts';
import { MANIFEST, manifestOf } from './manifest.ts';
import { type Output, RELEASES } from './output.ts';
import type { Published, Release } from './release.ts';
import { releaseName } from './release-name.ts';
import { removeOlder } from './remove-older.ts';
import { demandSafeBrief } from './safe-name.ts';
import { switchLink } from './switch-link.ts';
import { type Content, holdsExactly, writeRelease } from './write-release.ts';

/**
 * Writes a brief's artifacts as a release and lets `output/<brief>` lead to it. Whatever happens on
 * the way, what stood there before stays whole. The output folder must be open.
 */
export async function publish(
  release: Release,
  output: Output,
): Promise<Outcome<Published | undefined>> {
  try {
    return await publishOrThrow(release, output);
  } catch (error) {
    const fault = diskFault(error, output);
    if (fault === undefined) throw error;
    return { value: undefined, diagnostics: [fault] };
  }
}

async function publishOrThrow(release: Release, output: Output): Promise<Outcome<Published>> {
  const { brief, inputs } = release;
  demandSafeBrief(brief, output.shown);
  const before = await currentRelease(brief, output);
  const carried =
    release.partial && before !== undefined
      ? await carryOver(release, before, output)
      : { value: [], diagnostics: [] };

  const artifacts = [...release.artifacts, ...carried.value];
  const { files, text } = manifestOf(brief, artifacts);
  const contents = [...artifacts, { file: MANIFEST, bytes: new TextEncoder().encode(text) }];
  const { name, isThere } = await chooseName(brief, text, contents, output);

  if (!isThere) await writeRelease(name, contents, output);
  await writeRecord({ brief, inputs, release: name }, output);
  await switchLink(brief, name, output);
  await removeOlder(brief, name, before, output);
  const place = `${output.shown}/${brief}`;
  return { value: { brief, place, files }, diagnostics: carried.diagnostics };
}

/**
 * A release is named after its content. One of that name that holds something else was altered by
 * hand, perhaps while it is being read: it stays, and the next name is taken.
 */
async function chooseName(
  brief: string,
  manifest: string,
  contents: readonly Content[],
  output: Output,
): Promise<{ name: string; isThere: boolean }> {
  for (let attempt = 0; ; attempt += 1) {
    const name = releaseName(brief, manifest, attempt);
    const folder = `${output.root}/${RELEASES}/${name}`;
    if (!(await isTaken(folder))) return { name, isThere: false };
    if (await holdsExactly(folder, contents)) return { name, isThere: true };
  }
}

async function isTaken(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => undefined)) !== undefined;
}
