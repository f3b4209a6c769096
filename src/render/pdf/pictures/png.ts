/** A PNG's chunks, as far as painting needs them (ISO/IEC 15948); its data is still compressed. */
export interface Png {
  readonly width: number;
  readonly height: number;
  /** Bits of a sample: 1, 2, 4, 8 or 16. */
  readonly depth: number;
  readonly kind: PngKind;
  /** Samples of a pixel. */
  readonly channels: number;
  readonly isInterlaced: boolean;
  /** Three bytes a colour. */
  readonly palette: Uint8Array | undefined;
  /** The chunk `tRNS`: alpha values of the palette, or the one colour that can be seen through. */
  readonly transparency: Uint8Array | undefined;
  readonly data: Uint8Array;
}

export type PngKind = 'grey' | 'rgb' | 'palette' | 'greyAlpha' | 'rgbAlpha';

const kinds: ReadonlyMap<number, readonly [PngKind, number]> = new Map([
  [0, ['grey', 1]],
  [2, ['rgb', 3]],
  [3, ['palette', 1]],
  [4, ['greyAlpha', 2]],
  [6, ['rgbAlpha', 4]],
]);

/** Reads the chunks of a PNG that has passed the check of its form. */
export function readPng(bytes: Uint8Array): Png {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks = new Map<string, Uint8Array[]>();
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const known = chunks.get(type);
    const chunk = bytes.subarray(at + 8, at + 8 + length);
    if (known === undefined) chunks.set(type, [chunk]);
    else known.push(chunk);
    at += 12 + length;
  }
  return pngOf(chunks);
}

function pngOf(chunks: ReadonlyMap<string, readonly Uint8Array[]>): Png {
  const [header] = chunks.get('IHDR') ?? [];
  const [palette] = chunks.get('PLTE') ?? [];
  const [transparency] = chunks.get('tRNS') ?? [];
  if (header === undefined) throw new Error('A picture that passed for a PNG has no header.');
  const data = Buffer.concat(chunks.get('IDAT') ?? []);
  return { ...headerOf(header), palette, transparency, data };
}

function headerOf(header: Uint8Array) {
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  const found = kinds.get(view.getUint8(9));
  if (found === undefined) throw new Error('A picture that passed for a PNG is of no known kind.');
  const [kind, channels] = found;
  return {
    width: view.getUint32(0),
    height: view.getUint32(4),
    depth: view.getUint8(8),
    kind,
    channels,
    isInterlaced: view.getUint8(12) === 1,
  };
}
