import type { Font, Glyph, ShapedRun } from '../layout/shaper.ts';
import type { FaceChain } from './chain.ts';
import type { Face } from './face.ts';
import type { CataloguedFace } from './families.ts';
import { type Faces, itemize } from './itemize.ts';
import { PlainSetter } from './plain-setter.ts';
import { shapeStretch } from './shape-stretch.ts';
import { clustersOf } from './units.ts';

/** So many shaped texts are kept; a book of a million words has fewer. */
const MOST_KEPT = 200_000;
/** Longer texts hardly come up again. */
const LONGEST_KEPT = 48;

/** Sets text in one font. */
export interface Setter {
  readonly faces: Faces;
  readonly shape: (text: string) => readonly ShapedRun[];
}

/** Makes a setter that keeps what it has shaped. */
export function setterOf(font: Font, chain: FaceChain, { open, share }: SetterTools): Setter {
  const [first, ...rest] = chain.text;
  const faces: Faces = {
    text: [() => open(first), ...rest.map((face) => () => open(face))],
    emoji: () => open(chain.emoji),
  };
  const shapeFully = (text: string) =>
    itemize(clustersOf(text), faces).map((stretch) => share(shapeStretch(stretch, font.features)));
  const plain = new PlainSetter(first.key, shapeFully);
  const known = new Map<string, readonly ShapedRun[]>();
  const shape = (text: string) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const run = plain.set(text);
    const runs = run === undefined ? shapeFully(text) : [run];
    if (text.length > LONGEST_KEPT) return runs;
    if (known.size >= MOST_KEPT) known.clear();
    known.set(text, runs);
    return runs;
  };
  return { faces, shape };
}

interface SetterTools {
  readonly open: (face: CataloguedFace) => Face;
  readonly share: Share;
}

type Share = (run: ShapedRun) => ShapedRun;

/** Equal glyphs become one object: less memory, and painters may know a glyph by its identity. */
export function sharing(): Share {
  const known = new Map<string, Glyph>();
  return (run) => {
    const glyphs = run.glyphs.map((glyph) => {
      const { id, advance, dx, dy, text } = glyph;
      const key = `${run.face} ${id} ${advance} ${dx} ${dy} ${text}`;
      const same = known.get(key) ?? glyph;
      known.set(key, same);
      return same;
    });
    return { ...run, glyphs };
  };
}
