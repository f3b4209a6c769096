import type { FaceKey, Glyph, ShapedRun } from '../layout/shaper.ts';

type Shape = (text: string) => readonly ShapedRun[];

/**
 * Puts words together from what a slow shaper says of their characters and pairs of characters. Most
 * words are no more than letters that are kerned; where a pair is more (a ligature, a form that
 * depends on its context, a change of face) the word is left to the slow shaper.
 */
export class PlainSetter {
  private readonly face: FaceKey;
  private readonly shape: Shape;
  private readonly singles = new Map<number, Glyph | undefined>();
  /** By first and second character: the first one's glyph, kerned. */
  private readonly pairs = new Map<number, Glyph | undefined>();

  constructor(face: FaceKey, shape: Shape) {
    this.face = face;
    this.shape = shape;
  }

  set(text: string): ShapedRun | undefined {
    const last = text.length - 1;
    const glyphs: Glyph[] = [];
    let width = 0;
    for (let index = 0; index <= last; index++) {
      const character = text.charCodeAt(index);
      const glyph =
        index === last
          ? this.single(character)
          : this.kerned(character, text.charCodeAt(index + 1));
      if (glyph === undefined) return undefined;
      glyphs.push(glyph);
      width += glyph.advance;
    }
    return glyphs.length === 0 ? undefined : { face: this.face, glyphs, width };
  }

  private single(character: number): Glyph | undefined {
    if (this.singles.has(character)) return this.singles.get(character);
    const glyph = isPlain(character) ? this.ask(String.fromCharCode(character)) : undefined;
    this.singles.set(character, glyph);
    return glyph;
  }

  private kerned(first: number, second: number): Glyph | undefined {
    const key = first * 0x1_0000 + second;
    const known = this.pairs.get(key);
    if (known !== undefined || this.pairs.has(key)) return known;
    const glyph = this.askPair(first, second);
    this.pairs.set(key, glyph);
    return glyph;
  }

  private ask(character: string): Glyph | undefined {
    const [run, ...runs] = this.shape(character);
    const [glyph, ...glyphs] = run?.glyphs ?? [];
    const isOne = runs.length === 0 && glyphs.length === 0 && run?.face === this.face;
    return isOne && glyph !== undefined && isUnmoved(glyph) ? glyph : undefined;
  }

  private askPair(first: number, second: number): Glyph | undefined {
    const one = this.single(first);
    const other = this.single(second);
    if (one === undefined || other === undefined) return undefined;
    const runs = this.shape(String.fromCharCode(first, second));
    const [kerned, next, ...more] = runs.flatMap(({ glyphs }) => glyphs);
    if (kerned === undefined || next === undefined || more.length > 0) return undefined;
    const isMerelyKerned = isSameShape(kerned, one) && isSameShape(next, other) && isUnmoved(next);
    return isMerelyKerned ? kerned : undefined;
  }
}

function isSameShape(glyph: Glyph, { id, dx, dy }: Glyph): boolean {
  return glyph.id === id && glyph.dx === dx && glyph.dy === dy;
}

function isUnmoved({ advance, width, dx, dy }: Glyph): boolean {
  return advance === width && dx === 0 && dy === 0;
}

/** Scripts in which characters know only their neighbours, without marks: these also see further. */
const plainRanges: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x2ff],
  [0x370, 0x482],
  [0x48a, 0x52f],
  [0x1e00, 0x1fff],
  [0x2010, 0x2027],
  [0x2030, 0x205e],
  [0x20a0, 0x20bf],
];

function isPlain(character: number): boolean {
  return plainRanges.some(([from, to]) => from <= character && character <= to);
}
