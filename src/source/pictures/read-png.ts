import { inflateSync } from 'node:zlib';
import { broken, type PictureFault, type PictureFile, tooLarge } from './picture-file.ts';
import { type Chunk, makeChunk, PNG_SIGNATURE, readChunks } from './png-chunks.ts';
import { type PngHeader, passesOf, readPngHeader } from './png-header.ts';
import { judgePalette } from './png-palette.ts';

/** Chunks without which a picture has other colours; all else is left out, metadata first. */
const KEPT: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'tRNS', 'sRGB', 'gAMA']);
const CRITICAL: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND']);
/** Bytes: more than forty million pixels of four channels. */
const MOST_UNPACKED = 160_000_000;

/**
 * Reads a PNG file and writes it anew without metadata. Everything is checked, down to the unpacked
 * data: programs that embed PNG files trust them, and some end the process over a bad one.
 */
export function readPng(bytes: Uint8Array): PictureFile {
  const chunks = readChunks(bytes);
  if (typeof chunks === 'string') return broken(chunks);
  const [first] = chunks;
  const header = first?.type === 'IHDR' ? readPngHeader(first.data) : undefined;
  if (header === undefined) return broken('has a head that no PNG file may have');
  const fault =
    tooLarge(header.width, header.height) ?? judgeOrder(chunks) ?? judgePalette(chunks, header);
  if (fault !== undefined) return fault;
  const packed = Buffer.concat(ofType(chunks, 'IDAT').map(({ data }) => data));
  const used = judgeData(packed, header);
  if (typeof used !== 'number') return used;
  return {
    format: 'png',
    width: header.width,
    height: header.height,
    bytes: Buffer.concat([
      PNG_SIGNATURE,
      ...chunks.filter(({ type }) => KEPT.has(type)).map((chunk) => filled(chunk, header)),
      makeChunk('IDAT', packed.subarray(0, used)),
      makeChunk('IEND', new Uint8Array()),
    ]),
  };
}

/** A palette with all the entries that the picture's data could name: what lacks is black. */
function filled({ type, data, whole }: Chunk, { colourType, depth }: PngHeader): Uint8Array {
  if (type !== 'PLTE' || colourType !== 3) return whole;
  const entries = new Uint8Array(3 * 2 ** depth);
  entries.set(data);
  return makeChunk('PLTE', entries);
}

function judgeOrder(chunks: readonly Chunk[]): PictureFault | undefined {
  const types = chunks.map(({ type }) => type);
  const unknown = types.find((type) => /^[A-Z]/.test(type) && !CRITICAL.has(type));
  if (unknown !== undefined) return broken(`has a part ${unknown} that is not known`);
  for (const type of [...KEPT, 'IEND']) {
    if (types.indexOf(type) !== types.lastIndexOf(type)) return broken(`has two parts ${type}`);
  }
  const data = types.indexOf('IDAT');
  if (data === -1) return broken('has no picture data');
  const together = types.lastIndexOf('IDAT') - data + 1 === ofType(chunks, 'IDAT').length;
  const before = [...KEPT].every((type) => types.indexOf(type) < data);
  const transparency = types.indexOf('tRNS');
  const afterPalette = transparency === -1 || types.indexOf('PLTE') < transparency;
  return together && before && afterPalette ? undefined : broken('has its parts in a wrong order');
}

/** How many bytes of the packed data are used, if they unpack to exactly what the head promises. */
function judgeData(packed: Uint8Array, header: PngHeader): number | PictureFault {
  const passes = passesOf(header);
  const expected = passes.reduce((sum, { rows, rowBytes }) => sum + rows * rowBytes, 0);
  if (expected > MOST_UNPACKED) {
    return { fault: 'too-large', why: `has ${expected} bytes of data once it is unpacked` };
  }
  const unpacked = unpack(packed, expected);
  if (unpacked === undefined) return broken('has picture data that cannot be unpacked');
  if (unpacked.data.length !== expected) return broken('has less picture data than it says');
  let offset = 0;
  for (const { rows, rowBytes } of passes) {
    for (let row = 0; row < rows; row++, offset += rowBytes) {
      if ((unpacked.data[offset] ?? 0) > 4)
        return broken('has a row with a filter that is not known');
    }
  }
  return unpacked.used;
}

function unpack(
  packed: Uint8Array,
  most: number,
): { readonly data: Uint8Array; readonly used: number } | undefined {
  try {
    // The types know nothing of what `info` adds to the result.
    const { buffer, engine } = inflateSync(packed, {
      maxOutputLength: most,
      info: true,
    }) as unknown as { buffer: Uint8Array; engine: { bytesWritten: number } };
    return { data: buffer, used: engine.bytesWritten };
  } catch {
    return undefined;
  }
}

function ofType(chunks: readonly Chunk[], type: string): readonly Chunk[] {
  return chunks.filter((chunk) => chunk.type === type);
}
