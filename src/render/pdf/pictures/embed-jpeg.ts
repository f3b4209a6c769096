import type { RasterPicture } from '../../../model/picture.ts';
import type { PackedDocument } from '../packed-document.ts';
import type { Reference } from '../values.ts';

const MARKER = 0xff;
/** The markers SOF0 to SOF15 begin a frame header, but for three of other meaning. */
const FRAMES: ReadonlySet<number> = new Set(
  [0, 1, 2, 3, 5, 6, 7, 9, 10, 11, 13, 14, 15].map((kind) => 0xc0 + kind),
);

/** Writes a JPEG as it is: PDF knows its compression (ISO 32000-1, 7.4.8). */
export function embedJpeg(document: PackedDocument, { bytes, source }: RasterPicture): Reference {
  const frame = frameOf(bytes);
  if (frame === undefined || (frame.components !== 1 && frame.components !== 3)) {
    throw new Error(`The picture “${source}” is no JPEG in grey or RGB.`);
  }
  const image = document.ref({
    Type: 'XObject',
    Subtype: 'Image',
    Width: frame.width,
    Height: frame.height,
    BitsPerComponent: 8,
    ColorSpace: frame.components === 1 ? 'DeviceGray' : 'DeviceRGB',
    Filter: 'DCTDecode',
  });
  image.end(bytes);
  return image;
}

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly components: number;
}

/** Finds the frame header (ITU-T T.81, B.2.2) among the segments. */
function frameOf(bytes: Uint8Array): Frame | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === MARKER) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === MARKER) {
      at += 1;
    } else if (FRAMES.has(marker)) {
      return {
        height: view.getUint16(at + 5),
        width: view.getUint16(at + 7),
        components: view.getUint8(at + 9),
      };
    } else {
      at += 2 + view.getUint16(at + 2);
    }
  }
  return undefined;
}
