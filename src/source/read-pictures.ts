import path from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/nearest.ts';
import type { Picture } from '../model/picture.ts';
import type { BriefPlace, InputFile } from '../model/source.ts';
import type { Span } from '../model/span.ts';
import { fileDiagnostic } from './files/file-diagnostic.ts';
import { readFileInside } from './files/read-file.ts';
import { namesIn } from './names-in.ts';
import type { PictureFault } from './pictures/picture-file.ts';
import { PictureNames } from './pictures/picture-names.ts';
import { picturePath } from './pictures/picture-path.ts';
import { isSvg, readPictureBytes } from './pictures/read-picture-bytes.ts';
import type { Read } from './read.ts';

/** A picture's address in the text. */
export interface ImageUse {
  readonly source: string;
  readonly at: Span;
}

/**
 * Reads the pictures that a text names, by their addresses as written. One that can't be used is an
 * error, or in `plain` a warning: there its text stands in its place, as a link.
 */
export async function readPictures(
  images: readonly ImageUse[],
  place: BriefPlace,
  strict: boolean,
): Promise<Read<ReadonlyMap<string, Picture>>> {
  const reading: Reading = { place, strict, names: new PictureNames() };
  const pictures = new Map<string, Picture>();
  const inputs: InputFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [source, uses] of usesBySource(images)) {
    const read = await readPicture(source, uses, reading);
    if (read.picture !== undefined) pictures.set(source, read.picture);
    if (read.input !== undefined) inputs.push(read.input);
    diagnostics.push(...read.diagnostics);
  }
  return { value: pictures, inputs, diagnostics };
}

interface Reading {
  readonly place: BriefPlace;
  readonly strict: boolean;
  readonly names: PictureNames;
}

interface PictureRead {
  readonly picture?: Picture;
  readonly input?: InputFile;
  readonly diagnostics: readonly Diagnostic[];
}

type Uses = readonly [Span, ...Span[]];

function usesBySource(images: readonly ImageUse[]): ReadonlyMap<string, Uses> {
  const uses = new Map<string, [Span, ...Span[]]>();
  for (const { source, at } of images) {
    const known = uses.get(source);
    if (known === undefined) uses.set(source, [at]);
    else known.push(at);
  }
  return uses;
}

function leadsOut(way: string): boolean {
  return way === '..' || way.startsWith(`..${path.sep}`) || path.isAbsolute(way);
}

/** An empty address names the folder itself. */
const NOTHING = { fault: 'missing' } as const;

async function readPicture(source: string, uses: Uses, reading: Reading): Promise<PictureRead> {
  const found = picturePath(source);
  const say = (finding: Finding) => ({
    diagnostics: [diagnosticOf(finding, source, uses, reading)],
  });
  if ('remote' in found) return say(remote(source, found.remote));
  if ('outside' in found) return say(outside(source));
  const { place } = reading;
  const folder = path.resolve(place.root, place.folder);
  const absolute = path.join(folder, found.path);
  // Of what lies outside not even that it is there is said.
  if (leadsOut(path.relative(folder, absolute))) return say(outside(source));
  const read = found.path === '' ? NOTHING : await readFileInside(folder, absolute);
  if ('fault' in read) {
    if (read.fault === 'missing') return say(await missing(source, found.path, folder));
    if (read.fault === 'outside') return say(outside(source));
    return { diagnostics: [fileDiagnostic(read.fault, source, uses[0])] };
  }
  const file = path.relative(place.root, absolute).split(path.sep).join('/');
  const input = { file, sha256: read.sha256 };
  if (isSvg(read.bytes)) return readVector(read.bytes, { source, uses, input }, reading);
  const checked = readPictureBytes(read.bytes);
  if ('fault' in checked) return { input, ...say(unusable(source, checked)) };
  const name = reading.names.next(found.path, checked.format);
  return { input, picture: { source, name, ...checked }, diagnostics: [] };
}

/** A drawing is a text: what is wrong with it has a place in it. Its reader is loaded if there is one. */
async function readVector(
  bytes: Uint8Array,
  {
    source,
    uses,
    input,
  }: { readonly source: string; readonly uses: Uses; readonly input: InputFile },
  { strict, names }: Reading,
): Promise<PictureRead> {
  const { readDrawing } = await import('./pictures/read-drawing.ts');
  const asked = { file: input.file, source, usedAt: uses[0], isStrict: strict };
  const { text, drawing, diagnostics } = readDrawing(bytes, asked);
  const named = input.file.split('/').at(-1) ?? '';
  return {
    input: { ...input, text },
    ...(drawing && { picture: { source, name: names.next(named, 'svg'), ...drawing } }),
    diagnostics,
  };
}

/** `always`: an error in every family. */
type Finding = Pick<Diagnostic, 'code' | 'message' | 'help' | 'fault'> & { always?: true };

function diagnosticOf(
  { code, message, help, fault, always }: Finding,
  source: string,
  [first, ...others]: Uses,
  { strict }: Reading,
): Diagnostic {
  const related = others.map((at) => ({ at, message: 'It stands here too.' }));
  return {
    code,
    severity: strict || always === true ? 'error' : 'warning',
    message,
    help,
    at: first,
    about: `picture:${source}`,
    ...(related.length > 0 && { related }),
    ...(fault !== undefined && { fault }),
  };
}

function remote(source: string, scheme: string): Finding {
  const what = scheme === 'data' ? 'written out in the text' : 'an address';
  const name = source.length > 80 ? `${source.slice(0, 79)}…` : source;
  return {
    code: 'picture/remote',
    message: `The picture “${name}” is ${what}; only files are read.`,
    help: 'Put a copy of it into the folder of the text and name that.',
  };
}

function outside(source: string): Finding {
  return {
    code: 'picture/outside',
    message: `The picture “${source}” does not lie in the folder of the text.`,
    help: 'Put a copy of it into that folder and name it by a path from there, with “/”.',
  };
}

async function missing(source: string, way: string, folder: string): Promise<Finding> {
  const names = await namesIn(path.join(folder, path.dirname(way)));
  const guess = didYouMean(path.basename(way), names);
  return {
    code: 'picture/missing',
    message: `The picture “${source}” is not there.${guess}`,
    help: 'Put it into the folder of the text, or correct its name.',
  };
}

const CODES = {
  format: 'picture/format',
  broken: 'picture/broken',
  'too-large': 'picture/too-large',
  cmyk: 'picture/cmyk',
} as const;

const HELP: Readonly<Record<PictureFault['fault'], string>> = {
  format: 'Save it as PNG, JPEG or SVG.',
  broken: 'Save it anew with a program for pictures.',
  'too-large': 'Make it smaller: 3000 pixels across are enough for a page.',
  cmyk: 'Save it with the colours of screens (RGB).',
};

function unusable(source: string, { fault, why }: PictureFault): Finding {
  return {
    code: CODES[fault],
    message: `The picture “${source}” ${why}.`,
    help: HELP[fault],
    ...(fault === 'cmyk' && { always: true as const }),
  };
}
