import type { VectorPath } from '../../model/vector-path.ts';
import type { FaceKey, Shaper } from '../shaper.ts';

/** Remembers the outlines of glyphs, in thousandths of the size, y upwards. */
export class GlyphOutlines {
  readonly #shaper: Shaper;
  readonly #known = new Map<string, VectorPath>();

  constructor(shaper: Shaper) {
    this.#shaper = shaper;
  }

  of(face: FaceKey, glyph: number): VectorPath {
    const key = `${glyph} ${face}`;
    const found = this.#known.get(key) ?? readOutline(this.#shaper.outline(face, glyph));
    this.#known.set(key, found);
    return found;
  }
}

/** An outline as fonts give it: absolute M, L, Q and Z. */
function readOutline(d: string): VectorPath {
  const commands: string[] = [];
  const points: number[] = [];
  for (const [, command = '', operands = ''] of d.matchAll(/([MLQZ])([^MLQZ]*)/g)) {
    const numbers =
      operands.trim() === ''
        ? []
        : operands
            .trim()
            .split(/[\s,]+/)
            .map(Number);
    commands.push(command === 'Q' ? 'C' : command);
    points.push(...(command === 'Q' ? cubic(points.slice(-2), numbers) : numbers));
  }
  return { commands: commands.join(''), points };
}

/** A curve with one control point as one with two. */
function cubic(
  [x = 0, y = 0]: readonly number[],
  [a = 0, b = 0, endX = 0, endY = 0]: readonly number[],
) {
  return [toward(x, a), toward(y, b), toward(endX, a), toward(endY, b), endX, endY];
}

function toward(end: number, control: number): number {
  return end + (2 / 3) * (control - end);
}
