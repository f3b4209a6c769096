import type { Subset } from 'fontkit';
import type { FaceKey, Font, Glyph, ShapedRun, Shaper } from '../layout/shaper.ts';
import { type Face, openFace } from './face.ts';
import { faceChain } from './families.ts';
import { type Faces, itemize, lacksOf } from './itemize.ts';
import { outlineOf } from './outline.ts';
import { shapeStretch } from './shape-stretch.ts';
import { clustersOf } from './units.ts';

/** A shaper that also hands the painter the fonts to embed. */
export interface Fonts extends Shaper {
  readonly program: (face: FaceKey) => FontProgram;
}

/** What a file that embeds a face needs of it; lengths in thousandths of the size. */
export interface FontProgram {
  readonly name: string;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  /** Left, bottom, right, top. */
  readonly box: readonly [number, number, number, number];
  /** In degrees, counter-clockwise. */
  readonly italicAngle: number;
  readonly isFixedPitch: boolean;
  readonly weight: number;
  /** A new font of the glyphs that are put into it. */
  readonly createSubset: () => Subset;
}

/** So many shaped texts are kept; a book of a million words has fewer. */
const MOST_KEPT = 200_000;
/** Longer texts come up once. */
const LONGEST_KEPT = 48;

/** Opens the shipped fonts, each when it is first needed, and keeps what it has shaped. */
export function openFonts(): Fonts {
  const faces = new Map<FaceKey, Face>();
  const open = (key: FaceKey) => faces.get(key) ?? kept(faces, key, openFace(key));
  const setters = new Map<string, Setter>();
  const share = sharing();
  const setter = (font: Font) => {
    const key = `${font.family}/${font.weight}/${font.italic}/${font.features.join()}`;
    return setters.get(key) ?? kept(setters, key, setterOf(font, open, share));
  };
  return {
    shape: (text, font) => setter(font).shape(text),
    metrics: (font) => setter(font).faces.theme().metrics,
    missing: (text, font) => [
      ...new Set(clustersOf(text).flatMap((cluster) => lacksOf(cluster, setter(font).faces))),
    ],
    outline: (face, glyph) => outlineOf(open(face), glyph),
    program: (face) => programOf(open(face)),
  };
}

interface Setter {
  readonly faces: Faces;
  readonly shape: (text: string) => readonly ShapedRun[];
}

type Share = (run: ShapedRun) => ShapedRun;

function setterOf(font: Font, open: (key: FaceKey) => Face, share: Share): Setter {
  const chain = faceChain(font);
  const faces: Faces = {
    theme: () => open(chain.theme),
    symbols: () => open(chain.symbols),
    emoji: () => open(chain.emoji),
  };
  const known = new Map<string, readonly ShapedRun[]>();
  const shape = (text: string) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const stretches = itemize(clustersOf(text), faces);
    const runs = stretches.map((stretch) => share(shapeStretch(stretch, font.features)));
    if (known.size >= MOST_KEPT) known.clear();
    return text.length > LONGEST_KEPT ? runs : kept(known, text, runs);
  };
  return { faces, shape };
}

/** Equal glyphs become one object: less memory, and painters may know a glyph by its identity. */
function sharing(): Share {
  const known = new Map<string, Glyph>();
  return (run) => {
    const glyphs = run.glyphs.map((glyph) => {
      const { id, advance, dx, dy, text } = glyph;
      const key = `${run.face} ${id} ${advance} ${dx} ${dy} ${text}`;
      return known.get(key) ?? kept(known, key, glyph);
    });
    return { ...run, glyphs };
  };
}

function programOf({ font, scale, metrics, key }: Face): FontProgram {
  const { minX, minY, maxX, maxY } = font.bbox;
  return {
    name: font.postscriptName.replaceAll(' ', ''),
    ascent: metrics.ascent,
    descent: metrics.descent,
    capHeight: metrics.capHeight,
    box: [minX * scale, minY * scale, maxX * scale, maxY * scale],
    italicAngle: font.italicAngle,
    isFixedPitch: font.post.isFixedPitch !== 0,
    weight: Number(key.split('-')[1]),
    createSubset: () => font.createSubset(),
  };
}

function kept<Key, Value>(map: Map<Key, Value>, key: Key, value: Value): Value {
  map.set(key, value);
  return value;
}
