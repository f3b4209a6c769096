import type { PaintStop, VectorPaint } from '../../../model/vector.ts';
import { components } from '../content.ts';
import type { PackedDocument } from '../packed-document.ts';
import type { PdfDictionary, PdfValue, Reference } from '../values.ts';

/** Whether some of its colours let the ground be seen. */
export function isSeenThrough(paint: VectorPaint): boolean {
  return paint.type !== 'solid' && paint.stops.some(({ opacity }) => opacity < 1);
}

/** Writes the colours of a gradient as a pattern (ISO 32000-1, 8.7.4). */
export function embedGradient(
  document: PackedDocument,
  paint: Exclude<VectorPaint, { type: 'solid' }>,
): Reference {
  return embedPattern(document, paint, {
    space: 'DeviceRGB',
    valueOf: ({ colour }) => components(colour).split(' ').map(Number),
  });
}

/** Writes how far a gradient can be seen through: white where not at all (ISO 32000-1, 11.6.5.3). */
export function embedGradientMask(
  document: PackedDocument,
  paint: VectorPaint,
  { width, height }: { readonly width: number; readonly height: number },
): Reference {
  if (paint.type === 'solid') throw new Error('One colour needs no mask.');
  const pattern = embedPattern(document, paint, {
    space: 'DeviceGray',
    valueOf: ({ opacity }) => [opacity],
  });
  const fill = `/Pattern cs /P1 scn 0 0 ${Math.ceil(width)} ${Math.ceil(height)} re f`;
  return document.stream(Buffer.from(fill, 'latin1'), {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, width, height],
    Group: { S: 'Transparency', CS: 'DeviceGray', I: true },
    Resources: { Pattern: { P1: pattern } },
  });
}

interface Values {
  readonly space: 'DeviceRGB' | 'DeviceGray';
  readonly valueOf: (stop: PaintStop) => readonly number[];
}

const AXIAL = 2;
const RADIAL = 3;

function embedPattern(
  document: PackedDocument,
  paint: Exclude<VectorPaint, { type: 'solid' }>,
  { space, valueOf }: Values,
): Reference {
  const shape: PdfDictionary =
    paint.type === 'linear'
      ? { ShadingType: AXIAL, Coords: [paint.from.x, paint.from.y, paint.to.x, paint.to.y] }
      : {
          ShadingType: RADIAL,
          Coords: [paint.focus.x, paint.focus.y, 0, paint.centre.x, paint.centre.y, paint.radius],
        };
  return document.object({
    Type: 'Pattern',
    PatternType: 2,
    Matrix: [...paint.matrix],
    Shading: {
      ...shape,
      ColorSpace: space,
      Extend: [true, true],
      Function: functionOf(paint.stops, valueOf),
    },
  });
}

/** From stop to stop in a straight line; two stops at one place are a step. */
function functionOf(stops: readonly PaintStop[], valueOf: Values['valueOf']): PdfDictionary {
  const [first] = stops;
  const last = stops.at(-1);
  if (first === undefined || last === undefined) throw new Error('A gradient has no colours.');
  const whole = [{ ...first, offset: 0 }, ...stops, { ...last, offset: 1 }];
  const parts: PdfDictionary[] = [];
  const bounds: number[] = [];
  for (const [index, stop] of whole.entries()) {
    const next = whole[index + 1];
    if (next === undefined || next.offset - stop.offset < SMALLEST) continue;
    if (parts.length > 0) bounds.push(stop.offset);
    parts.push({
      FunctionType: 2,
      Domain: [0, 1],
      C0: [...valueOf(stop)],
      C1: [...valueOf(next)],
      N: 1,
    });
  }
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const encode: PdfValue[] = parts.flatMap(() => [0, 1]);
  return { FunctionType: 3, Domain: [0, 1], Functions: parts, Bounds: bounds, Encode: encode };
}

/** Stops nearer than that are at one place: numbers in the file have six decimals. */
const SMALLEST = 1e-5;
