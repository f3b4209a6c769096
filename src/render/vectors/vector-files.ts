import type { PictureDrawing } from '../../layout/display-list.ts';
import { drawPictures } from '../../layout/pictures/draw-pictures.ts';
import type { Shaper } from '../../layout/shaper.ts';
import type { Pack } from '../../model/pack.ts';
import { writeVector } from './write-vector.ts';

/** The drawn pictures of a pack as SVG files, by `Picture.source`. */
export function vectorFiles(pack: Pack, shaper: Shaper): Map<string, Uint8Array> {
  const drawings = [...drawPictures(pack, shaper)];
  return new Map(drawings.map(([source, drawing]) => [source, fileOf(drawing)]));
}

function fileOf(drawing: PictureDrawing): Uint8Array {
  return new TextEncoder().encode(writeVector(drawing));
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
  const drawings = drawPictures(pack, shaper);
  if (drawings.size === 0) return files;
  const { openRasteriser } = await import('./rasterise.ts');
  const rasterise = await openRasteriser();
  for (const [source, drawing] of drawings) {
    const svg = fileOf(drawing);
    files.set(source, { svg, png: rasterise(svg, drawing) });
  }
  return files;
}
