import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { PictureDrawing } from '../../layout/display-list.ts';
import { layersOf } from '../../model/vector-layers.ts';
import { rasteriserProgram } from './rasteriser-program.ts';

/** Pixels of the picture for one of paper: 288 an inch, sharp in print. */
const FINENESS = 3;
/** Pixels of a side: a page shows no more. */
const LONGEST = 3000;
/** Pixels that are painted one over the other: a few seconds. */
const MOST_PAINTED = 2e9;
/** Pixels that are kept at a time: some hundred megabytes. */
const MOST_KEPT = 5e7;

type Rasterise = (svg: Uint8Array, drawing: PictureDrawing) => Uint8Array;

let opened: Promise<void> | undefined;

/** Opens the rasteriser, once a process: it draws our own SVG files, which name no font and no file. */
export async function openRasteriser(): Promise<Rasterise> {
  opened ??= rasteriserProgram().then(initWasm);
  await opened;
  return (svg, drawing) => {
    const value = Math.max(1, Math.round(drawing.width * zoomOf(drawing)));
    const renderer = new Resvg(svg, { fitTo: { mode: 'width', value }, shapeRendering: 2 });
    const image = renderer.render();
    const png = image.asPng();
    image.free();
    renderer.free();
    return png;
  };
}

/** Coarser where a drawing is hard to paint: who sends one waits no longer for it. */
function zoomOf({ width, height, content }: PictureDrawing): number {
  const { painted, deepest } = layersOf(content, { width, height });
  const most = Math.min(MOST_PAINTED / Math.max(1, painted), MOST_KEPT / (1 + deepest));
  return Math.min(FINENESS, LONGEST / Math.max(width, height), Math.sqrt(most / (width * height)));
}
