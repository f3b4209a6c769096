import type {
  TextBaseline,
  TextChunk,
  TextPiece,
  VectorShape,
  VectorText,
} from '../../model/vector.ts';
import { type Matrix, movedPath, type VectorPath, within } from '../../model/vector-path.ts';
import { placedShape } from '../../model/vector-shape.ts';
import type { FaceMetrics, ShapedRun } from '../shaper.ts';
import type { Lettering } from './lettering.ts';
import { fontOf } from './piece-font.ts';

/** The words of a drawing as outlines, where their anchors and their lengths put them. */
export function outlineText({ chunks, matrix }: VectorText, lettering: Lettering): VectorShape[] {
  const shapes: VectorShape[] = [];
  let pen = { x: 0, y: 0 };
  for (const chunk of chunks) {
    pen = { x: chunk.x ?? pen.x, y: chunk.y ?? pen.y };
    const set = chunk.pieces.map((piece) => setPiece(piece, lettering));
    pen.x -= anchored(chunk, set);
    for (const piece of set) {
      pen = { x: pen.x + piece.piece.dx, y: pen.y + piece.piece.dy };
      const path = outlineOf(piece, pen, lettering);
      pen.x += piece.width;
      const { fill, stroke } = piece.piece;
      if (path.commands === '' || (fill === undefined && stroke === undefined)) continue;
      const shape = placedShape(path, lookOf(piece.piece), matrix);
      if (shape !== undefined) shapes.push(shape);
    }
  }
  return shapes;
}

/** A piece with its letters. */
interface SetPiece {
  readonly piece: TextPiece;
  readonly runs: readonly ShapedRun[];
  readonly metrics: FaceMetrics;
  /** In pixels, as it comes out. */
  readonly width: number;
  /** How much wider its letters are drawn than they are. */
  readonly stretch: number;
}

function setPiece(piece: TextPiece, { theme, shaper }: Lettering): SetPiece {
  const font = fontOf(piece.font, theme);
  const runs = shaper.shape(piece.text, font);
  const { size, letterSpace, wordSpace } = piece.font;
  let width = 0;
  for (const { glyphs } of runs) {
    for (const { advance, text } of glyphs) {
      width += (advance * size) / 1000 + letterSpace + (text === ' ' ? wordSpace : 0);
    }
  }
  const { length } = piece;
  const stretch = length === undefined || width <= 0 || length <= 0 ? 1 : length / width;
  return { piece, runs, metrics: shaper.metrics(font), width: width * stretch, stretch };
}

/** How far a chunk stands left of its anchor. Its first shift moves the anchor. */
function anchored({ anchor }: TextChunk, set: readonly SetPiece[]): number {
  if (anchor === 'start') return 0;
  const width = set.reduce(
    (sum, { piece, width: own }, index) => sum + own + (index === 0 ? 0 : piece.dx),
    0,
  );
  return anchor === 'middle' ? width / 2 : width;
}

function lookOf({ fill, stroke, strokeFirst }: TextPiece) {
  return {
    // A letter's parts go round in the directions that this rule wants.
    ...(fill !== undefined && { fill: { ...fill, rule: 'nonzero' as const } }),
    ...(stroke !== undefined && { stroke }),
    ...(strokeFirst !== undefined && { strokeFirst }),
  };
}

function outlineOf(
  { piece, runs, metrics, stretch }: SetPiece,
  pen: { readonly x: number; readonly y: number },
  { outlines }: Lettering,
): VectorPath {
  const { size, letterSpace, wordSpace, rise } = piece.font;
  const scale = size / 1000;
  const y = pen.y - rise + baselineShift(piece, metrics) * scale;
  const commands: string[] = [];
  const points: number[] = [];
  let x = pen.x;
  for (const { face, glyphs } of runs) {
    for (const { id, advance, dx, dy, text } of glyphs) {
      const place: Matrix = [
        scale * stretch,
        0,
        0,
        -scale,
        x + dx * scale * stretch,
        y - dy * scale,
      ];
      const path = movedPath(outlines.of(face, id), rotated(place, piece.rotate, x, y));
      commands.push(path.commands);
      for (const point of path.points) points.push(point);
      const space = letterSpace + (text === ' ' ? wordSpace : 0);
      x += (advance * scale + space) * stretch;
    }
  }
  return { commands: commands.join(''), points };
}

function rotated(place: Matrix, degrees: number, x: number, y: number): Matrix {
  if (degrees === 0) return place;
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const around = within([cos, sin, -sin, cos, x, y], [1, 0, 0, 1, -x, -y]);
  return within(around, place);
}

/** How far the letters stand below the line, in thousandths of the size. */
function baselineShift({ font }: TextPiece, metrics: FaceMetrics): number {
  return heights[font.baseline](metrics);
}

/** What of the letters stands on the line, above their own baseline. */
const heights: Readonly<Record<TextBaseline, (metrics: FaceMetrics) => number>> = {
  alphabetic: () => 0,
  middle: ({ xHeight }) => xHeight / 2,
  central: ({ ascent, descent }) => (ascent + descent) / 2,
  hanging: ({ ascent }) => ascent * 0.8,
  top: ({ ascent }) => ascent,
  bottom: ({ descent }) => descent,
};
