import { readFile } from 'node:fs/promises';
import type { Outcome } from '../../src/diagnostics/diagnostic.ts';
import type { Owner, Processes } from '../../src/distribute/lock.ts';
import type { OpenOutput } from '../../src/distribute/open-output.ts';
import { openOutput } from '../../src/distribute/open-output.ts';
import { publish } from '../../src/distribute/publish.ts';
import type { Published, Release } from '../../src/distribute/release.ts';
import type { Artifact } from '../../src/model/artifact.ts';
import type { Format } from '../../src/model/template.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

export const self: Owner = { pid: 100, host: 'here', started: 'today', run: 1 };

/** A world in which only the processes with these numbers run. */
export function running(...pids: readonly number[]): Processes {
  return { self, hasEnded: ({ pid }) => !pids.includes(pid) };
}

/** An open output folder in a folder of the test's own. */
export async function openTemporary(name = 'output'): Promise<OpenOutput> {
  const root = `${await temporaryFolder()}/${name}`;
  const { value, diagnostics } = await openOutput({ root, shown: name }, running(100));
  if (value === undefined) throw new Error(diagnostics[0]?.message);
  return value;
}

export function artifact(file: string, text: string): Artifact {
  const name = file.split('/')[0] ?? '';
  const pack = name.replace(/(-files|\.\w+)$/, '');
  const format: Format = file.endsWith('.pdf') ? 'pdf' : file.endsWith('.docx') ? 'docx' : 'md';
  return { pack, format, file, bytes: new TextEncoder().encode(text) };
}

export function release(artifacts: readonly Artifact[], rest: Partial<Release> = {}): Release {
  return { brief: 'tajikistan', artifacts, inputs: 'aa', partial: false, ...rest };
}

export async function publishAll(
  output: OpenOutput,
  ...releases: readonly Release[]
): Promise<Outcome<Published | undefined>> {
  let last: Outcome<Published | undefined> = { value: undefined, diagnostics: [] };
  for (const one of releases) last = await publish(one, output);
  return last;
}

export function read(output: OpenOutput, path: string): Promise<string> {
  return readFile(`${output.root}/${path}`, 'utf8');
}
