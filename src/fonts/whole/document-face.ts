import type { DocumentFace, ObfuscatedFont, Unfit } from '../../layout/font-programs.ts';
import type { FaceKey, FamilyFace } from '../../layout/shaper.ts';
import type { Face } from '../face.ts';
import type { CataloguedFace } from '../families.ts';
import { readPreparedFile } from '../font-files.ts';
import { licenceOf } from '../outside/licence.ts';
import { prepareFont, readPrepared } from './prepared-font.ts';

/** The lightest weight that a word processor takes for the bold one of a family of four. */
const BOLD = 600;

/** In bytes: a larger font is larger than any document may be, however well it packs. */
const LARGEST = 8 * 2 ** 20;

/** Preparing a font takes a hundred times as long as reading what has been prepared. */
const prepared = new Map<FaceKey, ObfuscatedFont | Unfit>();

/** A face as documents describe and hold it. `own` is the nearest that its family has to `font`. */
export function documentFace(face: Face, own: CataloguedFace, font: FamilyFace): DocumentFace {
  const { panose, unicodeRanges, codePages, licence } = face.font.facts;
  const isOther = own.italic !== font.italic || own.weight >= BOLD !== font.weight >= BOLD;
  return {
    panose,
    unicodeRanges,
    codePages,
    hasGlyph: (codePoint) => face.glyphOf(codePoint) !== 0,
    file: () => {
      if (isOther) return 'no such face';
      if (licenceOf(licence) !== 'edit') return 'not to be edited';
      return prepared.get(face.key) ?? preparedOnce(face, font);
    },
  };
}

function preparedOnce(face: Face, font: FamilyFace): ObfuscatedFont | Unfit {
  const file = readPreparedFile(face.key) ?? preparedFace(face, font.family, font);
  const found = file === undefined ? 'too large' : readPrepared(file);
  prepared.set(face.key, found);
  return found;
}

/** The file that comes with the published program, one for each face. */
export function preparedFace(
  face: Face,
  family: string,
  { weight, italic }: Pick<CataloguedFace, 'weight' | 'italic'>,
): Uint8Array | undefined {
  const whole = face.font.encodeWhole(family, { bold: weight >= BOLD, italic });
  return whole.length > LARGEST ? undefined : prepareFont(whole);
}
