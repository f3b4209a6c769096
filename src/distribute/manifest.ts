import { createHash } from 'node:crypto';
import type { Artifact } from '../model/artifact.ts';
import type { Format } from '../model/template.ts';
import { isObject, parseJson } from './json.ts';
import type { ReleaseFile } from './release.ts';
import { isSafePath } from './safe-name.ts';

const FORMATS: readonly Format[] = ['pdf', 'docx', 'md'];

export const MANIFEST = 'manifest.json';

/** The list of a release's files. */
export interface Manifest {
  readonly files: readonly ReleaseFile[];
  /** As it stands in `manifest.json`. */
  readonly text: string;
}

export function manifestOf(brief: string, artifacts: readonly Artifact[]): Manifest {
  const files = artifacts.map(listed).toSorted(byFile);
  const text = `${JSON.stringify({ schema: 1, brief, artifacts: files }, null, 2)}\n`;
  return { files, text };
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function listed({ pack, format, file, bytes }: Artifact): ReleaseFile {
  return { pack, format, file, bytes: bytes.length, sha256: sha256(bytes) };
}

/** By code unit: the order of a locale would differ from machine to machine. */
function byFile(one: ReleaseFile, other: ReleaseFile): number {
  if (one.file === other.file) return 0;
  return one.file < other.file ? -1 : 1;
}

/** The files that a manifest lists; nothing if it is not one, whatever may have happened to it. */
export function readManifest(text: string): readonly ReleaseFile[] | undefined {
  const manifest = parseJson(text);
  if (!isObject(manifest) || manifest['schema'] !== 1) return undefined;
  const { artifacts } = manifest;
  return Array.isArray(artifacts) && artifacts.every(isReleaseFile) ? artifacts : undefined;
}

function isReleaseFile(entry: unknown): entry is ReleaseFile {
  return (
    isObject(entry) &&
    ['pack', 'file', 'sha256'].every((key) => typeof entry[key] === 'string') &&
    FORMATS.some((format) => format === entry['format']) &&
    typeof entry['bytes'] === 'number' &&
    isSafePath(String(entry['file']))
  );
}
