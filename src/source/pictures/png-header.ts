/** What IHDR says (https://www.w3.org/TR/png-3/#11IHDR). */
export interface PngHeader {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly colourType: number;
  readonly interlaced: boolean;
}

/** Channels and allowed depths by colour type. */
const COLOUR_TYPES: ReadonlyMap<number, { channels: number; depths: readonly number[] }> = new Map([
  [0, { channels: 1, depths: [1, 2, 4, 8, 16] }],
  [2, { channels: 3, depths: [8, 16] }],
  [3, { channels: 1, depths: [1, 2, 4, 8] }],
  [4, { channels: 2, depths: [8, 16] }],
  [6, { channels: 4, depths: [8, 16] }],
]);

/** Adam7: where each pass begins and how far apart its pixels stand, across and down. */
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

export function readPngHeader(data: Uint8Array): PngHeader | undefined {
  if (data.length !== 13) return undefined;
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  const [depth, colourType, compression, filter, interlace] = [8, 9, 10, 11, 12].map((offset) =>
    view.getUint8(offset),
  ) as [number, number, number, number, number];
  const allowed = COLOUR_TYPES.get(colourType)?.depths.includes(depth) ?? false;
  const known = compression === 0 && filter === 0 && interlace <= 1;
  if (!allowed || !known || !isSize(width) || !isSize(height)) return undefined;
  return { width, height, depth, colourType, interlaced: interlace === 1 };
}

function isSize(value: number): boolean {
  return value > 0 && value < 2 ** 31;
}

/** Rows of one length; each begins with a byte that names its filter. */
export interface Pass {
  readonly rows: number;
  readonly rowBytes: number;
}

/** The rows that the picture's data must hold once it is unpacked. */
export function passesOf(header: PngHeader): readonly Pass[] {
  const { width, height, interlaced } = header;
  const sizes = interlaced
    ? PASSES.map(([x, y, across, down]) => [
        Math.ceil((width - x) / across),
        Math.ceil((height - y) / down),
      ])
    : [[width, height]];
  const bits = header.depth * (COLOUR_TYPES.get(header.colourType)?.channels ?? 1);
  return sizes
    .filter(([across = 0, down = 0]) => across > 0 && down > 0)
    .map(([across = 0, down = 0]) => ({
      rows: down,
      rowBytes: 1 + Math.ceil((across * bits) / 8),
    }));
}
