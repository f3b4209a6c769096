import type { PackedDocument } from '../packed-document.ts';
import type { PdfDictionary, Reference } from '../values.ts';
import { type Png, readPng } from './png.ts';
import { type Pixels, pngPixels } from './png-pixels.ts';

/**
 * Writes a PNG. Its compressed data is of PDF's own kind (ISO 32000-1, 7.4.4.4) and goes in as it
 * is, unless it is interlaced or can be seen through: PDF wants alpha in an image of its own.
 */
export function embedPng(document: PackedDocument, bytes: Uint8Array): Reference {
  const png = readPng(bytes);
  const isPlain = png.kind === 'grey' || png.kind === 'rgb' || png.kind === 'palette';
  return isPlain && !png.isInterlaced && png.transparency === undefined
    ? embedData(document, png)
    : embedPixels(document, png, pngPixels(png));
}

function embedData(document: PackedDocument, png: Png): Reference {
  const { depth, channels, width } = png;
  const image = document.ref({
    ...imageOf(png, depth),
    ColorSpace: colourSpace(document, png),
    Filter: 'FlateDecode',
    DecodeParms: { Predictor: 15, Colors: channels, BitsPerComponent: depth, Columns: width },
  });
  image.end(png.data);
  return image;
}

function embedPixels(document: PackedDocument, png: Png, { colours, alpha }: Pixels): Reference {
  const grey = colours.length === png.width * png.height;
  return document.stream(colours, {
    ...imageOf(png, 8),
    ColorSpace: grey ? 'DeviceGray' : 'DeviceRGB',
    ...(alpha !== undefined && {
      SMask: document.stream(alpha, { ...imageOf(png, 8), ColorSpace: 'DeviceGray' }),
    }),
  });
}

function imageOf({ width, height }: Png, depth: number): PdfDictionary {
  return {
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: height,
    BitsPerComponent: depth,
  };
}

function colourSpace(document: PackedDocument, { kind, palette }: Png) {
  if (kind === 'grey') return 'DeviceGray';
  if (kind === 'rgb' || palette === undefined) return 'DeviceRGB';
  const last = Math.floor(palette.length / 3) - 1;
  return ['Indexed', 'DeviceRGB', last, document.stream(palette)];
}
