import { rename, rm } from 'node:fs/promises';
import { syncFolder } from './folders.ts';
import { isObject, parseJson } from './json.ts';
import { type Output, RECORDS, UNFINISHED } from './output.ts';
import { readPlainFile, writeFile } from './write-release.ts';

/** From what a release was made: kept apart from it, since nobody who gets it needs to know. */
export interface BuildRecord {
  readonly brief: string;
  /** SHA-256 in lowercase hex. */
  readonly inputs: string;
  /** The folder in `.releases` that is meant: only of that one does it say anything. */
  readonly release: string;
}

export async function readRecord(
  brief: string,
  { root }: Output,
): Promise<BuildRecord | undefined> {
  const bytes = await readPlainFile(`${root}/${RECORDS}/${brief}.json`);
  const record = bytes === undefined ? undefined : parseJson(new TextDecoder().decode(bytes));
  if (!isObject(record) || record['schema'] !== 1) return undefined;
  const { inputs, release } = record;
  return typeof inputs === 'string' && typeof release === 'string'
    ? { brief, inputs, release }
    : undefined;
}

export async function writeRecord(record: BuildRecord, { root }: Output): Promise<void> {
  const folder = `${root}/${RECORDS}`;
  const unfinished = `${folder}/${UNFINISHED}${record.brief}.json`;
  const text = `${JSON.stringify({ schema: 1, ...record }, null, 2)}\n`;
  await rm(unfinished, { recursive: true, force: true });
  await writeFile(unfinished, new TextEncoder().encode(text));
  await rename(unfinished, `${folder}/${record.brief}.json`);
  await syncFolder(folder);
}
