import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { rasteriserProgram } from './rasteriser-program.ts';

/** Pixels of the picture for one of paper: 288 an inch, sharp in print. */
const FINENESS = 3;
/** Pixels of a side, and of all: a page holds no more, and memory is not to be filled by a number. */
const LONGEST = 3000;

type Rasterise = (
  svg: Uint8Array,
  size: { readonly width: number; readonly height: number },
) => Uint8Array;

let opened: Promise<void> | undefined;

/** Opens the rasteriser, once a process: it draws our own SVG files, which name no font and no file. */
export async function openRasteriser(): Promise<Rasterise> {
  opened ??= rasteriserProgram().then(initWasm);
  await opened;
  return (svg, { width, height }) => {
    const zoom = Math.min(FINENESS, LONGEST / Math.max(width, height));
    const fitTo = { mode: 'width', value: Math.max(1, Math.round(width * zoom)) } as const;
    const drawing = new Resvg(svg, { fitTo, shapeRendering: 2 });
    const image = drawing.render();
    const png = image.asPng();
    image.free();
    drawing.free();
    return png;
  };
}
