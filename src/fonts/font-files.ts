import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FaceKey } from '../layout/shaper.ts';
import files from './font-files.json' with { type: 'json' };

const known: ReadonlyMap<FaceKey, string> = new Map(Object.entries(files));

/**
 * Reads a face's file. The published program has it in `fonts/`, beside the program's own files or
 * one folder up; a checkout has it in the packages that `font-files.json` names.
 */
export function readFontFile(face: FaceKey): Uint8Array {
  const file = known.get(face);
  if (file === undefined) throw new Error(`No font file is known for the face “${face}”.`);
  return readFileSync(shipped(basename(file)) ?? installed(file));
}

/** A face as documents hold it, if the published program has it ready. */
export function readPreparedFile(face: FaceKey): Uint8Array | undefined {
  const place = shipped(preparedName(face));
  return place === undefined ? undefined : readFileSync(place);
}

export function preparedName(face: FaceKey): string {
  return `${face}.odttf.gz`;
}

function shipped(name: string): string | undefined {
  const places = ['./fonts/', '../fonts/'].map((folder) => new URL(folder + name, import.meta.url));
  return places.map((place) => fileURLToPath(place)).find((path) => existsSync(path));
}

function installed(file: string): string {
  return createRequire(import.meta.url).resolve(file);
}
