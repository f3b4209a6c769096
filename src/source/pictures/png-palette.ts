import { broken, type PictureFault } from './picture-file.ts';
import type { Chunk } from './png-chunks.ts';
import type { PngHeader } from './png-header.ts';

/** Bytes of tRNS by colour type; those with a palette have one for an entry, others none. */
const TRANSPARENT_COLOUR: ReadonlyMap<number, number> = new Map([
  [0, 2],
  [2, 6],
]);
const PALETTE = 3;
/** With these a palette is only a hint for screens of few colours. */
const HINTED: ReadonlySet<number> = new Set([2, 6]);

/** Whether palette and transparent colour fit the kind of picture (PNG 11.2.2 and 11.3.1.1). */
export function judgePalette(
  chunks: readonly Chunk[],
  header: PngHeader,
): PictureFault | undefined {
  const palette = sizeOf(chunks, 'PLTE');
  const transparency = sizeOf(chunks, 'tRNS');
  if (!fitsPalette(palette, header)) return broken('has a palette that does not fit');
  if (transparency === undefined) return undefined;
  const fits =
    header.colourType === PALETTE
      ? transparency <= (palette ?? 0) / 3
      : transparency === TRANSPARENT_COLOUR.get(header.colourType);
  return fits ? undefined : broken('has a transparent colour that does not fit');
}

function fitsPalette(bytes: number | undefined, { colourType, depth }: PngHeader): boolean {
  if (bytes === undefined) return colourType !== PALETTE;
  const entries = bytes / 3;
  const most = colourType === PALETTE ? 2 ** depth : 256;
  const counted = Number.isInteger(entries) && entries > 0 && entries <= most;
  return counted && (colourType === PALETTE || HINTED.has(colourType));
}

function sizeOf(chunks: readonly Chunk[], type: string): number | undefined {
  return chunks.find((chunk) => chunk.type === type)?.data.length;
}
