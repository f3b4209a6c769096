import type { FontPrograms } from '../../layout/font-programs.ts';
import type { Theme } from '../../model/theme.ts';

/** The family that stands in for the theme's faces; none where they have what is shown, or Word must look. */
export type StandIn = (character: string) => string | undefined;

/** Part of a text that is set in one family: a stand-in, or the style's own. */
export interface Setting {
  readonly text: string;
  readonly family: string | undefined;
}

/**
 * Word looks for a face by itself where one lacks a character, but not among those that the document
 * brings with it: so a text in a family that the theme falls back on must say so.
 */
export function standInOf(
  { faces, fallback }: Theme,
  fonts: FontPrograms | undefined,
): StandIn | undefined {
  if (fallback.length === 0 || fonts === undefined) return undefined;
  const faceOf = (family: string) => fonts.documentFace({ family, weight: 400, italic: false });
  const own = [...new Set(Object.values(faces))].map(faceOf);
  const others = fallback.map((family) => ({ family, face: faceOf(family) }));
  const known = new Map<string, string | undefined>();
  return (character) => {
    if (known.has(character)) return known.get(character);
    const codePoint = character.codePointAt(0) ?? 0;
    const isOwn = own.some((face) => face.hasGlyph(codePoint));
    const found = isOwn ? undefined : others.find(({ face }) => face.hasGlyph(codePoint));
    known.set(character, found?.family);
    return found?.family;
  };
}

/** A text cut where its family changes. */
export function settingsOf(text: string, standIn: StandIn | undefined): Setting[] {
  if (standIn === undefined) return [{ text, family: undefined }];
  const settings: { text: string; family: string | undefined }[] = [];
  for (const character of text) {
    const family = standIn(character);
    const last = settings.at(-1);
    if (last !== undefined && last.family === family) last.text += character;
    else settings.push({ text: character, family });
  }
  return settings;
}
