import { tagAt } from '../opentype/font-tables.ts';
import { type OpenType, openType } from '../opentype/open-type.ts';
import { checkFont } from './check-font.ts';
import { type Licence, licenceOf } from './licence.ts';

/** Why a file can't be used as a font. */
export interface Refusal {
  readonly code: 'font/format' | 'font/broken' | 'font/licence';
  /** The end of a sentence that begins with the file's name. */
  readonly sentence: string;
  readonly help: string;
}

const POSTSCRIPT = {
  sentence: 'has PostScript outlines (CFF)',
  help: 'Take the family’s TrueType files (.ttf), or convert it.',
};

/** What a file is by its first four bytes, where it is none of ours. */
const formats: ReadonlyMap<string, Omit<Refusal, 'code'>> = new Map([
  ['OTTO', POSTSCRIPT],
  [
    'ttcf',
    { sentence: 'is a collection of fonts', help: 'Take its fonts out, each as a file (.ttf).' },
  ],
  [
    'wOFF',
    { sentence: 'is packed for the web (WOFF)', help: 'Unpack it to a TrueType file (.ttf).' },
  ],
  [
    'wOF2',
    { sentence: 'is packed for the web (WOFF2)', help: 'Unpack it to a TrueType file (.ttf).' },
  ],
]);

const VARIABLE = {
  sentence: 'is a variable font',
  help: 'Take the family’s static files, one for each weight.',
};
const NO_FONT = { sentence: 'is no font', help: 'Name a TrueType file (.ttf).' };

const refusedLicences: Readonly<Record<Licence, string | undefined>> = {
  edit: undefined,
  view: undefined,
  none: 'may not be embedded in files, as its makers say in it',
  whole:
    'may be embedded only with all its glyphs, as its makers say in it; a PDF holds those in use',
  bitmaps: 'may be embedded only as bitmaps, as its makers say in it',
};

/** Opens a font that does not come with briefpack. All of it is read: nothing in it is trusted. */
export function openOutside(bytes: Uint8Array): { readonly font: OpenType } | Refusal {
  const format = otherFormat(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (format !== undefined) return { code: 'font/format', ...format };
  const defect = checkFont(bytes);
  if (defect !== undefined) {
    const help = 'Take a new copy of it from where it came from.';
    return { code: 'font/broken', sentence: `can't be used: ${defect.sentence}`, help };
  }
  const font = openType(bytes);
  const refused = refusedLicences[licenceOf(font.facts.licence)];
  if (refused === undefined) return { font };
  const help = 'Name a font whose licence allows it, such as one under the SIL Open Font License.';
  return { code: 'font/licence', sentence: refused, help };
}

/** What a file is if it is no static font with TrueType outlines. */
function otherFormat(view: DataView): Omit<Refusal, 'code'> | undefined {
  const magic = view.byteLength < 4 ? '' : tagAt(view, 0);
  if (magic !== '\0\u0001\0\0' && magic !== 'true') return formats.get(magic) ?? NO_FONT;
  const tags = tagsOf(view);
  if (tags.has('fvar')) return VARIABLE;
  const isPostScript = tags.has('CFF ') || tags.has('CFF2');
  return isPostScript && !tags.has('glyf') ? POSTSCRIPT : undefined;
}

function tagsOf(view: DataView): ReadonlySet<string> {
  const tags = new Set<string>();
  const rows = view.byteLength < 12 ? 0 : view.getUint16(4);
  for (let row = 0; row < rows && 28 + 16 * row <= view.byteLength; row++) {
    tags.add(tagAt(view, 12 + 16 * row));
  }
  return tags;
}
