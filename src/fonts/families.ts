import type { FaceKey, FamilyFace } from '../layout/shaper.ts';

/** The families that a theme may name. */
const prefixes: ReadonlyMap<string, string> = new Map([
  ['Source Serif 4', 'SourceSerif4'],
  ['Source Sans 3', 'SourceSans3'],
  ['Source Code Pro', 'SourceCodePro'],
]);

/** Faces in the order in which they are asked for a character. */
export interface FaceChain {
  readonly theme: FaceKey;
  readonly symbols: FaceKey;
  readonly emoji: FaceKey;
}

/** The face of a font, and those that stand in for it. */
export function faceChain({ family, weight, italic }: FamilyFace): FaceChain {
  const prefix = prefixes.get(family);
  if (prefix === undefined) throw new Error(`The font family “${family}” is not one of ours.`);
  return {
    theme: `${prefix}-${weight}${italic ? '-italic' : ''}`,
    symbols: weight === 400 ? 'DejaVuSans-400' : 'DejaVuSans-700',
    emoji: 'NotoEmoji-400',
  };
}
