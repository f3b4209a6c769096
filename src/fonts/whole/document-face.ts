import type { DocumentFace, ObfuscatedFont } from '../../layout/font-programs.ts';
import type { FaceKey, FamilyFace } from '../../layout/shaper.ts';
import type { Face } from '../face.ts';
import { readPreparedFile } from '../font-files.ts';
import { prepareFont, readPrepared } from './prepared-font.ts';

/** The lightest weight that a word processor takes for the bold one of a family of four. */
const BOLD = 600;

/** Preparing a font takes a hundred times as long as reading what has been prepared. */
const prepared = new Map<FaceKey, ObfuscatedFont>();

/** A face as documents describe and hold it. */
export function documentFace(face: Face, font: FamilyFace): DocumentFace {
  const { panose, unicodeRanges, codePages } = face.font.facts;
  return {
    panose,
    unicodeRanges,
    codePages,
    file: () => {
      const known = prepared.get(face.key);
      if (known !== undefined) return known;
      const file = readPrepared(readPreparedFile(face.key) ?? preparedFace(face, font));
      prepared.set(face.key, file);
      return file;
    },
  };
}

/** The file that comes with the published program, one for each face. */
export function preparedFace(face: Face, font: FamilyFace): Uint8Array {
  const style = { bold: font.weight >= BOLD, italic: font.italic };
  return prepareFont(face.font.encodeWhole(font.family, style));
}
