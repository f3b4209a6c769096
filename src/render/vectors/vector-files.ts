import { drawPictures } from '../../layout/pictures/draw-pictures.ts';
import type { Shaper } from '../../layout/shaper.ts';
import type { Pack } from '../../model/pack.ts';
import { writeVector } from './write-vector.ts';

/** The drawn pictures of a pack as SVG files, by `Picture.source`. */
export function vectorFiles(pack: Pack, shaper: Shaper): Map<string, Uint8Array> {
  const encoder = new TextEncoder();
  const drawings = [...drawPictures(pack, shaper)];
  return new Map(
    drawings.map(([source, drawing]) => [source, encoder.encode(writeVector(drawing))]),
  );
}

/** A drawn picture as files: as it is, and in pixels for programs that know no SVG. */
export interface VectorFiles {
  readonly svg: Uint8Array;
  readonly png: Uint8Array;
}

/** The same with a picture of pixels for each; the rasteriser is loaded if there is one to draw. */
export async function rasterisedFiles(
  pack: Pack,
  shaper: Shaper,
): Promise<ReadonlyMap<string, VectorFiles>> {
  const files = new Map<string, VectorFiles>();
  const vectors = vectorFiles(pack, shaper);
  if (vectors.size === 0) return files;
  const { openRasteriser } = await import('./rasterise.ts');
  const rasterise = await openRasteriser();
  for (const [source, svg] of vectors) {
    const picture = pack.pictures.get(source);
    if (picture !== undefined) files.set(source, { svg, png: rasterise(svg, picture) });
  }
  return files;
}
