import type { Png, PngKind } from './png.ts';
import { pngSamples } from './png-samples.ts';

/** A picture's pixels in bytes, colour and alpha apart. */
export interface Pixels {
  /** One byte a pixel if it is grey, else three. */
  readonly colours: Uint8Array;
  /** One byte a pixel, 255 where nothing shines through; absent if nothing does anywhere. */
  readonly alpha: Uint8Array | undefined;
}

/** Unpacks a PNG of any kind. */
export function pngPixels(png: Png): Pixels {
  const samples = pngSamples(png);
  const count = png.width * png.height;
  const colours = new Uint8Array(count * coloursOf[png.kind]);
  const alpha = new Uint8Array(count);
  const write = writers[png.kind](png, samples, colours);
  for (let pixel = 0; pixel < count; pixel++) alpha[pixel] = write(pixel);
  return { colours, alpha: alpha.every((value) => value === 255) ? undefined : alpha };
}

const coloursOf: Readonly<Record<PngKind, number>> = {
  grey: 1,
  rgb: 3,
  palette: 3,
  greyAlpha: 1,
  rgbAlpha: 3,
};

/** Writes the colour of a pixel and returns its alpha. */
type PixelWriter = (pixel: number) => number;

const writers: Readonly<
  Record<PngKind, (png: Png, samples: Uint16Array, colours: Uint8Array) => PixelWriter>
> = {
  grey: (png, samples, colours) => copier(png, samples, { colours, count: 1 }),
  rgb: (png, samples, colours) => copier(png, samples, { colours, count: 3 }),
  greyAlpha: (png, samples, colours) => copier(png, samples, { colours, count: 1 }),
  rgbAlpha: (png, samples, colours) => copier(png, samples, { colours, count: 3 }),
  palette:
    ({ palette, transparency }, samples, colours) =>
    (pixel) => {
      const entry = samples[pixel] ?? 0;
      for (let channel = 0; channel < 3; channel++) {
        colours[3 * pixel + channel] = palette?.[3 * entry + channel] ?? 0;
      }
      return transparency?.[entry] ?? 255;
    },
};

interface Target {
  readonly colours: Uint8Array;
  /** Of colours a pixel, without alpha. */
  readonly count: number;
}

function copier(png: Png, samples: Uint16Array, { colours, count }: Target): PixelWriter {
  const { channels, depth } = png;
  const most = 2 ** depth - 1;
  const hidden = channels === count ? seenThrough(png) : undefined;
  return (pixel) => {
    const at = pixel * channels;
    for (let channel = 0; channel < count; channel++) {
      colours[pixel * count + channel] = toByte(samples[at + channel] ?? 0, most);
    }
    if (channels > count) return toByte(samples[at + count] ?? 0, most);
    return hidden?.every((value, channel) => value === samples[at + channel]) ? 0 : 255;
  };
}

function toByte(sample: number, most: number): number {
  return most === 255 ? sample : Math.round((sample * 255) / most);
}

/** The one colour of a picture without alpha that its author wanted to be seen through. */
function seenThrough({ transparency, channels }: Png): number[] | undefined {
  if (transparency === undefined) return undefined;
  return Array.from(
    { length: channels },
    (_, channel) => ((transparency[2 * channel] ?? 0) << 8) | (transparency[2 * channel + 1] ?? 0),
  );
}
