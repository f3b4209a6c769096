import type { PdfObject } from '../syntax/objects.ts';
import { PdfFault } from '../syntax/pdf-fault.ts';
import type { ObjectReader } from './object-reader.ts';

/** Undoes what prepared rows of bytes for compression (ISO 32000-1, 7.4.4.4): PNG's filters only. */
export function undoPredictor(
  reader: ObjectReader,
  bytes: Uint8Array,
  parameters: PdfObject,
): Uint8Array {
  const entries = reader.entriesOf(parameters);
  const predictor = reader.numberOf(entries?.get('Predictor') ?? null) ?? 1;
  if (predictor === 1) return bytes;
  if (predictor < 10) throw new PdfFault(`The predictor ${predictor} is not read.`);
  const numberAt = (key: string, otherwise: number) =>
    reader.numberOf(entries?.get(key) ?? null) ?? otherwise;
  const pixel = numberAt('Colors', 1) * numberAt('BitsPerComponent', 8);
  const size = Math.ceil((pixel * numberAt('Columns', 1)) / 8);
  return unfiltered(bytes, size, Math.max(1, pixel >> 3));
}

function unfiltered(bytes: Uint8Array, size: number, back: number): Uint8Array {
  const rows = Math.floor(bytes.length / (size + 1));
  const output = new Uint8Array(rows * size);
  for (let row = 0; row < rows; row++) {
    const filter = bytes[row * (size + 1)] ?? 0;
    for (let column = 0; column < size; column++) {
      const at = row * size + column;
      const left = column >= back ? (output[at - back] ?? 0) : 0;
      const above = output[at - size] ?? 0;
      const corner = column >= back ? (output[at - size - back] ?? 0) : 0;
      const value = bytes[row * (size + 1) + 1 + column] ?? 0;
      output[at] = value + predicted(filter, { left, above, corner });
    }
  }
  return output;
}

interface Neighbours {
  readonly left: number;
  readonly above: number;
  readonly corner: number;
}

function predicted(filter: number, { left, above, corner }: Neighbours): number {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  const estimate = left + above - corner;
  const nearest = Math.min(
    Math.abs(estimate - left),
    Math.abs(estimate - above),
    Math.abs(estimate - corner),
  );
  if (nearest === Math.abs(estimate - left)) return left;
  return nearest === Math.abs(estimate - above) ? above : corner;
}
