import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import type { Artifact } from '../model/artifact.ts';
import { readRecord } from './build-record.ts';
import { MANIFEST, readManifest, sha256 } from './manifest.ts';
import { type Output, RELEASES } from './output.ts';
import type { Release, ReleaseFile } from './release.ts';
import { readPlainFile } from './write-release.ts';

/**
 * What a build of some packs or formats takes over from the last release: everything that it has
 * not made anew, if that was made from the very same inputs. Otherwise a release would show two
 * states of a brief side by side.
 */
export async function carryOver(
  release: Release,
  current: string,
  output: Output,
): Promise<Outcome<readonly Artifact[]>> {
  const folder = `${output.root}/${RELEASES}/${current}`;
  const others = (await filesOf(folder)).filter((file) => !isRemade(file, release));
  if (others.length === 0) return { value: [], diagnostics: [] };

  const record = await readRecord(release.brief, output);
  if (record?.inputs !== release.inputs || record.release !== current) {
    return { value: [], diagnostics: [leftOut(release, others, output)] };
  }
  const artifacts = await Promise.all(others.map((file) => readArtifact(folder, file)));
  const whole = artifacts.filter((artifact) => artifact !== undefined);
  return whole.length === others.length
    ? { value: whole, diagnostics: [] }
    : { value: [], diagnostics: [altered(release, others, output)] };
}

async function filesOf(folder: string): Promise<readonly ReleaseFile[]> {
  const bytes = await readPlainFile(`${folder}/${MANIFEST}`);
  return (bytes && readManifest(new TextDecoder().decode(bytes))) ?? [];
}

function isRemade({ pack, format, file }: ReleaseFile, { artifacts }: Release): boolean {
  return artifacts.some(
    (made) => (made.pack === pack && made.format === format) || made.file === file,
  );
}

/** An artifact as it was built; nothing if somebody has changed it since. */
async function readArtifact(folder: string, listed: ReleaseFile): Promise<Artifact | undefined> {
  const bytes = await readPlainFile(`${folder}/${listed.file}`);
  if (bytes === undefined || sha256(bytes) !== listed.sha256) return undefined;
  return { pack: listed.pack, format: listed.format, file: listed.file, bytes };
}

function leftOut(release: Release, files: readonly ReleaseFile[], output: Output): Diagnostic {
  return note(
    'output/left-out',
    `The release of “${release.brief}” has lost ${list(files)}, since its inputs have changed.`,
    release,
    output,
  );
}

function altered(release: Release, files: readonly ReleaseFile[], output: Output): Diagnostic {
  return note(
    'output/altered',
    `The release of “${release.brief}” has lost ${list(files)}, since it was altered by hand.`,
    release,
    output,
  );
}

function note(code: string, message: string, { brief }: Release, { shown }: Output): Diagnostic {
  return {
    code,
    severity: 'info',
    message,
    help: 'Build without --pack and --format to have all artifacts again.',
    at: { file: `${shown}/${brief}`, start: 0, end: 0 },
  };
}

/** The artifacts' names; of charts and pictures beside a Markdown file there may be hundreds. */
function list(files: readonly ReleaseFile[]): string {
  const names = files.map(({ file }) => file).filter((file) => !file.includes('/'));
  return names.length === 0 ? `${files.length} files` : names.map((name) => `“${name}”`).join(', ');
}
