import type { FontProgram, FontPrograms } from '../layout/font-programs.ts';
import type { FaceKey, Font, Shaper } from '../layout/shaper.ts';
import { type Face, openFace } from './face.ts';
import { faceChain } from './families.ts';
import { lacksOf } from './itemize.ts';
import { outlineOf } from './outline.ts';
import { type Setter, setterOf, sharing } from './setter.ts';
import { clustersOf } from './units.ts';
import { documentFace } from './whole/document-face.ts';

/** A shaper that also hands renderers the fonts to embed. */
export interface Fonts extends Shaper, FontPrograms {}

/** Opens the shipped fonts, each when it is first needed, and keeps what it has shaped. */
export function openFonts(): Fonts {
  const faces = new Map<FaceKey, Face>();
  const open = (key: FaceKey) => faces.get(key) ?? kept(faces, key, openFace(key));
  const setters = new Map<string, Setter>();
  const share = sharing();
  const settersOfFonts = new WeakMap<Font, Setter>();
  const setter = (font: Font) => {
    const known = settersOfFonts.get(font);
    if (known !== undefined) return known;
    const key = `${font.family}/${font.weight}/${font.italic}/${font.features.join()}`;
    const found = setters.get(key) ?? kept(setters, key, setterOf(font, open, share));
    settersOfFonts.set(font, found);
    return found;
  };
  return {
    shape: (text, font) => setter(font).shape(text),
    metrics: (font) => setter(font).faces.theme().metrics,
    missing: (text, font) => [
      ...new Set(clustersOf(text).flatMap((cluster) => lacksOf(cluster, setter(font).faces))),
    ],
    outline: (face, glyph) => outlineOf(open(face), glyph),
    program: (face) => programOf(open(face)),
    documentFace: (font) => documentFace(open(faceChain(font).theme), font),
  };
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
