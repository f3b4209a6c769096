import type { Outcome } from '../diagnostics/diagnostic.ts';
import type { FontProgram, FontPrograms } from '../layout/font-programs.ts';
import type { FaceKey, FamilyFace, Font, Shaper } from '../layout/shaper.ts';
import type { FontFiles } from '../model/source.ts';
import type { Theme } from '../model/theme.ts';
import { chainOf } from './chain.ts';
import { type Face, openFace } from './face.ts';
import { type Catalogue, type CataloguedFace, shippedCatalogue } from './families.ts';
import { lacksOf } from './itemize.ts';
import { outlineOf } from './outline.ts';
import { type OutsideShelf, readOwnFamilies } from './outside/own-families.ts';
import { type Setter, setterOf, sharing } from './setter.ts';
import { clustersOf } from './units.ts';
import { documentFace } from './whole/document-face.ts';

/** A shaper that also hands renderers the fonts to embed. */
export interface Fonts extends Shaper, FontPrograms {
  /** The same with the families that a theme brings with it; none if one of their files can't be used. */
  readonly forTheme: (theme: Theme, files: FontFiles) => Outcome<Fonts | undefined>;
}

/** Opens the shipped fonts, each when it is first needed, and keeps what it has shaped. */
export function openFonts(): Fonts {
  const shelf: Shelf = { faces: new Map(), outside: new Map(), share: sharing() };
  return fontsOf(shelf, shippedCatalogue(), []);
}

/** What all fonts of a process share. */
interface Shelf {
  readonly faces: Map<FaceKey, Face>;
  readonly outside: OutsideShelf;
  readonly share: ReturnType<typeof sharing>;
}

function fontsOf(shelf: Shelf, catalogue: Catalogue, fallback: readonly string[]): Fonts {
  const { faces, share } = shelf;
  const open = (face: CataloguedFace) => faces.get(face.key) ?? kept(faces, face.key, face.open());
  const chain = (font: FamilyFace) => chainOf(font, catalogue, fallback);
  const setters = new Map<string, Setter>();
  const settersOfFonts = new WeakMap<Font, Setter>();
  const setter = (font: Font) => {
    const known = settersOfFonts.get(font);
    if (known !== undefined) return known;
    const key = `${font.family}/${font.weight}/${font.italic}/${font.features.join()}`;
    const tools = { open, share };
    const found = setters.get(key) ?? kept(setters, key, setterOf(font, chain(font), tools));
    settersOfFonts.set(font, found);
    return found;
  };
  const opened = (key: FaceKey) => faces.get(key) ?? kept(faces, key, openFace(key));
  const themed = new WeakMap<Theme, Outcome<Fonts | undefined>>();
  const fonts: Fonts = {
    shape: (text, font) => setter(font).shape(text),
    metrics: (font) => setter(font).faces.text[0]().metrics,
    missing: (text, font) => [
      ...new Set(clustersOf(text).flatMap((cluster) => lacksOf(cluster, setter(font).faces))),
    ],
    outline: (face, glyph) => outlineOf(opened(face), glyph),
    program: (face) => programOf(opened(face)),
    documentFace: (font) => {
      const [face] = chain(font).text;
      return documentFace(open(face), face, font);
    },
    forTheme: (theme, files) => {
      const known = themed.get(theme) ?? themedFonts(fonts, { theme, files, shelf, catalogue });
      themed.set(theme, known);
      return known;
    },
  };
  return fonts;
}

interface Theming {
  readonly theme: Theme;
  readonly files: FontFiles;
  readonly shelf: Shelf;
  readonly catalogue: Catalogue;
}

function themedFonts(
  fonts: Fonts,
  { theme, files, shelf, catalogue }: Theming,
): Outcome<Fonts | undefined> {
  if (theme.fonts.length === 0 && theme.fallback.length === 0) {
    return { value: fonts, diagnostics: [] };
  }
  const { value, diagnostics } = readOwnFamilies(theme, files, shelf.outside);
  const whole = value && new Map([...catalogue, ...value]);
  return { value: whole && fontsOf(shelf, whole, theme.fallback), diagnostics };
}

function programOf({ font, scale, metrics, key }: Face): FontProgram {
  const { name, box, italicAngle, isFixedPitch } = font.facts;
  const [left, bottom, right, top] = box;
  return {
    name,
    ascent: metrics.ascent,
    descent: metrics.descent,
    capHeight: metrics.capHeight,
    box: [left * scale, bottom * scale, right * scale, top * scale],
    italicAngle,
    isFixedPitch,
    weight: Number(key.split('-')[1]),
    createSubset: font.createSubset,
  };
}

function kept<Key, Value>(map: Map<Key, Value>, key: Key, value: Value): Value {
  map.set(key, value);
  return value;
}
