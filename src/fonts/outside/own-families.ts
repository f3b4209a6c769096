import type { Diagnostic, Outcome } from '../../diagnostics/diagnostic.ts';
import type { FontFiles } from '../../model/source.ts';
import type { OwnFamily, OwnFontFile, Theme } from '../../model/theme.ts';
import { type Face, faceOf } from '../face.ts';
import type { Catalogue, CataloguedFace } from '../families.ts';
import { missingFaces } from './missing-faces.ts';
import { openOutside, type Refusal } from './open-outside.ts';

/** Fonts from outside by the checksum of their file: each is checked once in a process. */
export type OutsideShelf = Map<string, { readonly face: Face } | Refusal>;

/** Opens the families that a theme brings with it. No value if a file is missing or can't be used. */
export function readOwnFamilies(
  theme: Theme,
  files: FontFiles,
  shelf: OutsideShelf,
): Outcome<Catalogue | undefined> {
  const diagnostics: Diagnostic[] = [];
  const catalogue = new Map<string, readonly CataloguedFace[]>();
  for (const { family, files: named } of theme.fonts) {
    const faces = named.flatMap((file) => {
      const bytes = files.get(file.file.value);
      // That it is missing was said when it was to be read.
      if (bytes === undefined) return [];
      const opened = openOnce({ family, ...file }, bytes, shelf);
      if (!('face' in opened)) return say(diagnostics, file, opened);
      const { face } = opened;
      return [{ key: face.key, weight: file.weight, italic: file.italic, open: () => face }];
    });
    if (faces.length === named.length) catalogue.set(family, faces);
  }
  if (catalogue.size < theme.fonts.length) return { value: undefined, diagnostics };
  return { value: catalogue, diagnostics: missingFaces(theme) };
}

type NamedFile = OwnFontFile & Pick<OwnFamily, 'family'>;

function openOnce(
  { family, weight, italic }: NamedFile,
  { bytes, sha256 }: { readonly bytes: Uint8Array; readonly sha256: string },
  shelf: OutsideShelf,
): { readonly face: Face } | Refusal {
  const name = family.replaceAll(/[^A-Za-z0-9]/g, '');
  // Two families of one name may come from two themes, with other files.
  const key = `${name}-${weight}${italic ? '-italic' : ''}-${sha256}`;
  const known = shelf.get(key);
  if (known !== undefined) return known;
  const opened = openOutside(bytes);
  const found = 'font' in opened ? { face: faceOf(key, opened.font) } : opened;
  shelf.set(key, found);
  return found;
}

function say(diagnostics: Diagnostic[], { file }: OwnFontFile, refusal: Refusal): [] {
  const { code, sentence, help } = refusal;
  diagnostics.push({
    code,
    severity: 'error',
    message: `The font “${file.value}” ${sentence}.`,
    help,
    at: file.at,
    fault: 'setup',
  });
  return [];
}
