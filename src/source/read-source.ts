import path from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { UnreadFile } from '../model/brief.ts';
import type { BriefPlace, InputFile, Source } from '../model/source.ts';
import type { SourceText } from '../model/span.ts';
import { decodeText } from './files/decode-text.ts';
import { fileDiagnostic } from './files/file-diagnostic.ts';
import { readFileInside } from './files/read-file.ts';
import { type ReadFrontMatter, readFrontMatter } from './front-matter/read-front-matter.ts';
import type { Read } from './read.ts';
import { readSources } from './read-sources.ts';
import { type Registry, readStatistics } from './registry/read-statistics.ts';

/** What the command line decides; it beats the front matter. */
export interface SourceChoices {
  /** BCP 47. */
  readonly lang?: string;
  readonly family?: string;
}

/**
 * Reads a brief's text, registry and sources. No value if the text itself can't be read; where
 * another file can't, `Source.unread` names it.
 */
export async function readSource(
  place: BriefPlace,
  choices: SourceChoices = {},
): Promise<Read<Source | undefined>> {
  const text = await readText(place, place.file);
  if (text.source === undefined || text.diagnostics.length > 0)
    return { ...text, value: undefined };
  const head = readFrontMatter(text.source);
  const registry = await readRegistry(place);
  const sources = await readEntries(place);
  const value: Source = {
    name: place.name,
    syntax: /\.md$/i.test(place.file) ? 'markdown' : 'wiki',
    text: text.source,
    ...head,
    lang: languageOf(head, choices),
    statistics: registry.value ?? [],
    sources: sources.value ?? [],
    ...unreadOf(registry, sources),
  };
  return {
    value,
    inputs: [text, registry, sources].flatMap(({ inputs }) => inputs),
    diagnostics: [
      ...(familyOf(place, choices, value) === undefined ? judgeFamily(head, text.source) : []),
      ...registry.diagnostics,
      ...sources.diagnostics,
    ],
  };
}

function languageOf({ front }: ReadFrontMatter, { lang }: SourceChoices): string {
  return lang ?? front.lang?.value ?? 'en';
}

function unreadOf(
  registry: PartRead<unknown>,
  sources: PartRead<unknown>,
): { readonly unread?: readonly UnreadFile[] } {
  const unread: UnreadFile[] = [];
  if (registry.value === undefined) unread.push('statistics');
  if (sources.value === undefined) unread.push('sources');
  return unread.length > 0 ? { unread } : {};
}

/** The family that a brief is built with: the flag's, else its own, else `plain` for a single text. */
export function familyOf(
  place: BriefPlace,
  choices: SourceChoices,
  source: Source,
): string | undefined {
  return choices.family ?? source.front.family?.value ?? (place.single ? 'plain' : undefined);
}

/** A folder's brief can't be judged without a family: whatever keeps it from being known is the cause. */
function judgeFamily({ front }: ReadFrontMatter, { file }: SourceText): Diagnostic[] {
  if (front.unread !== undefined) {
    const { value, at } = front.unread;
    const help = 'Write keys and values between the two lines of dashes, such as “title: …”.';
    return [{ code: 'front-matter/syntax', severity: 'error', message: value, help, at }];
  }
  const misspelt = [...front.extra].find(([key]) => nearest(key, ['family']) !== undefined);
  const hint = misspelt === undefined ? '' : ` Did you mean “family” by “${misspelt[0]}”?`;
  const message = `This brief names no family.${hint}`;
  const help =
    'Write “family: country-brief” between two lines of “---” at the head, or give --family.';
  const at = misspelt?.[1].keyAt ?? { file, start: 0, end: 0 };
  return [{ code: 'family/missing', severity: 'error', message, help, at }];
}

interface TextRead {
  readonly source?: SourceText;
  readonly inputs: readonly InputFile[];
  readonly diagnostics: readonly Diagnostic[];
}

async function readText(place: BriefPlace, file: string): Promise<TextRead> {
  const absolute = path.resolve(place.root, file);
  // Whoever names a file means it, wherever a link leads; what is found in a folder must lie there.
  const home = place.single ? path.parse(absolute).root : path.resolve(place.root, place.folder);
  const read = await readFileInside(home, absolute);
  if ('fault' in read) {
    const at = { file, start: 0, end: 0 };
    return { inputs: [], diagnostics: [fileDiagnostic(read.fault, file, at)] };
  }
  const { value, diagnostics } = decodeText(read.bytes, file);
  const input = { file, sha256: read.sha256, text: value.text };
  return { source: value, inputs: [input], diagnostics };
}

interface PartRead<Value> {
  /** Absent if the file is there and can't be read. */
  readonly value?: Value;
  readonly inputs: readonly InputFile[];
  readonly diagnostics: readonly Diagnostic[];
}

async function readRegistry(place: BriefPlace): Promise<PartRead<Registry['statistics']>> {
  const read = await readPart(place, 'statistics.csv');
  if (read.source === undefined || read.diagnostics.length > 0) return withoutText(read);
  const { statistics, complete, diagnostics } = readStatistics(read.source);
  return { inputs: read.inputs, diagnostics, ...(complete && { value: statistics }) };
}

async function readEntries(place: BriefPlace): Promise<PartRead<Source['sources']>> {
  const read = await readPart(place, 'sources.yaml');
  if (read.source === undefined || read.diagnostics.length > 0) return withoutText(read);
  const { value, diagnostics } = readSources(read.source);
  return { inputs: read.inputs, diagnostics, ...(value !== undefined && { value }) };
}

/** A text alone has neither file, whatever lies beside it. */
async function readPart(place: BriefPlace, name: string): Promise<TextRead> {
  if (place.single) return { inputs: [], diagnostics: [] };
  const read = await readText(place, place.folder === '' ? name : `${place.folder}/${name}`);
  const [first] = read.diagnostics;
  return first?.code === 'file/missing' ? { inputs: [], diagnostics: [] } : read;
}

function withoutText({ inputs, diagnostics }: TextRead): PartRead<readonly never[]> {
  return { inputs, diagnostics, ...(diagnostics.length === 0 && { value: [] }) };
}
