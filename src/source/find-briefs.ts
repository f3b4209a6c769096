import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/nearest.ts';
import type { BriefPlace } from '../model/source.ts';
import { namesIn } from './names-in.ts';

const TEXTS = ['brief.md', 'brief.wiki', 'brief.txt'];
const HOME = 'source';

/**
 * Finds the briefs that are named by a folder in `source/`, by a path of a folder or by one of a
 * text file; all of `source/` if none is named. Diagnostics with `fault: 'setup'` are about the
 * names; others are about one brief's own folder and leave the other briefs alone.
 */
export async function findBriefs(
  wanted: readonly string[],
  root: string,
): Promise<Outcome<readonly BriefPlace[]>> {
  const home = await foldersIn(path.join(root, HOME));
  const search: Search = { root, diagnostics: [], home, isNamed: wanted.length > 0 };
  const names = search.isNamed ? wanted : home;
  const places = new Map<string, BriefPlace>();
  for (const name of names) {
    const place = await findBrief(name, search);
    if (place !== undefined) places.set(place.file, place);
  }
  if (names.length === 0) search.diagnostics.push(noBriefs());
  search.diagnostics.push(...doubles([...places.values()]));
  return { value: [...places.values()], diagnostics: search.diagnostics };
}

interface Search {
  readonly root: string;
  readonly diagnostics: Diagnostic[];
  /** The names of the folders in `source/`. */
  readonly home: readonly string[];
  /** Briefs are named; otherwise all of `source/` is looked through. */
  readonly isNamed: boolean;
}

async function findBrief(wanted: string, search: Search): Promise<BriefPlace | undefined> {
  if (search.home.includes(wanted)) return folderBrief(path.join(HOME, wanted), search);
  const kind = await kindOf(path.resolve(search.root, wanted));
  if (kind === 'folder') return folderBrief(wanted, search);
  if (kind === 'file') return fileBrief(wanted, search);
  return refuse(search, {
    code: 'brief/not-found',
    message: `There is no brief “${wanted}”.${didYouMean(wanted, search.home)}`,
    help: `Name a folder in ${HOME}/, or give the path of a folder or of a text file.`,
    at: { file: wanted, start: 0, end: 0 },
  });
}

/** A text named `brief.*` stands for its folder; any other is a brief of its own. */
async function fileBrief(wanted: string, search: Search): Promise<BriefPlace | undefined> {
  const base = path.basename(wanted);
  if (TEXTS.includes(base)) return folderBrief(path.dirname(wanted), search);
  const file = relative(search.root, wanted);
  const at = { file, start: 0, end: 0 };
  const extension = path.extname(base);
  if (!['.md', '.wiki', '.txt'].includes(extension.toLowerCase())) {
    const message = `“${wanted}” is no text that can be read.`;
    const help = 'Give a file whose name ends in .md, .wiki or .txt.';
    return refuse(search, { code: 'brief/not-a-text', message, help, at });
  }
  const name = base.slice(0, -extension.length);
  if (!isSafeName(name)) return refuseName(name, search, at.file);
  return {
    name,
    root: search.root,
    file,
    folder: relative(search.root, path.dirname(wanted)),
    single: true,
  };
}

async function folderBrief(wanted: string, search: Search): Promise<BriefPlace | undefined> {
  const absolute = path.resolve(search.root, wanted);
  const folder = relative(search.root, wanted);
  const files = await filesIn(absolute);
  const texts = TEXTS.filter((text) => files.includes(text));
  const [text] = texts;
  const at = { file: joined(folder, text ?? 'brief.md'), start: 0, end: 0 };
  if (text === undefined) {
    search.diagnostics.push({
      code: 'brief/no-text',
      severity: 'error',
      message: `The folder “${folder || '.'}” has no text.${misnamed(files)}`,
      help: `Put one of ${TEXTS.join(', ')} into it.`,
      at,
      // Who names the folder names no brief; of all in source/ it is only one that can't be built.
      ...(search.isNamed && { fault: 'setup' as const }),
    });
    return undefined;
  }
  if (texts.length > 1) {
    search.diagnostics.push({
      code: 'brief/two-texts',
      severity: 'error',
      message: `The folder “${folder || '.'}” has more than one text: ${texts.join(', ')}.`,
      help: 'Keep one of them.',
      at,
    });
    return undefined;
  }
  const name = path.basename(absolute);
  if (!isSafeName(name)) return refuseName(name, search, at.file);
  return { name, root: search.root, file: at.file, folder, single: false };
}

function misnamed(files: readonly string[]): string {
  const near = files.find((file) => TEXTS.includes(file.toLowerCase()));
  return near === undefined ? '' : ` Did you mean “${near}”?`;
}

/** A brief's name becomes a folder of the output, where names with a dot are briefpack's own. */
function isSafeName(name: string): boolean {
  // oxlint-disable-next-line no-control-regex
  return name !== '' && !/^\.|[\u0000-\u001F\u007F/\\]/.test(name);
}

function refuseName(name: string, search: Search, file: string): undefined {
  return refuse(search, {
    code: 'brief/name',
    message: `“${name}” cannot be the name of a brief.`,
    help: 'Give it a name that begins with no dot and holds no backslash or control characters.',
    at: { file, start: 0, end: 0 },
  });
}

/** Names that some file systems can't tell apart would be one folder in the output. */
function doubles(places: readonly BriefPlace[]): Diagnostic[] {
  const known = new Map<string, BriefPlace>();
  const found: Diagnostic[] = [];
  for (const place of places) {
    const name = place.name.normalize('NFC').toLowerCase();
    const first = known.get(name);
    known.set(name, first ?? place);
    if (first === undefined) continue;
    found.push({
      code: 'brief/same-name',
      severity: 'error',
      message: `“${first.file}” and “${place.file}” are two briefs named “${place.name}”.`,
      help: 'Rename one of them, or build them one after the other into different folders.',
      at: { file: place.file, start: 0, end: 0 },
      fault: 'setup',
    });
  }
  return found;
}

function noBriefs(): Diagnostic {
  return {
    code: 'brief/not-found',
    severity: 'error',
    message: `There are no briefs in ${HOME}/.`,
    help: `Make a folder with a brief.md in ${HOME}/, or name a text file.`,
    at: { file: HOME, start: 0, end: 0 },
    fault: 'setup',
  };
}

function refuse(search: Search, finding: Omit<Diagnostic, 'severity' | 'fault'>): undefined {
  search.diagnostics.push({ ...finding, severity: 'error', fault: 'setup' });
}

async function kindOf(absolute: string): Promise<'folder' | 'file' | 'nothing'> {
  try {
    return (await stat(absolute)).isDirectory() ? 'folder' : 'file';
  } catch {
    return 'nothing';
  }
}

async function foldersIn(absolute: string): Promise<readonly string[]> {
  const names = (await namesIn(absolute)).filter((name) => !name.startsWith('.'));
  const kinds = await Promise.all(names.map((name) => kindOf(path.join(absolute, name))));
  return names.filter((_, index) => kinds[index] === 'folder');
}

async function filesIn(absolute: string): Promise<readonly string[]> {
  const names = (await namesIn(absolute)).filter((name) => TEXTS.includes(name.toLowerCase()));
  const kinds = await Promise.all(names.map((name) => kindOf(path.join(absolute, name))));
  return names.filter((_, index) => kinds[index] === 'file');
}

function relative(root: string, wanted: string): string {
  return path.relative(root, path.resolve(root, wanted)).split(path.sep).join('/');
}

function joined(folder: string, file: string): string {
  return folder === '' ? file : `${folder}/${file}`;
}
