import { crc32, deflateSync } from 'node:zlib';

interface Kind {
  readonly depth: number;
  readonly colour: number;
  readonly interlace?: number;
  readonly more?: readonly (readonly [string, Uint8Array])[];
}

/** A PNG of these rows, which begin with their filter's number. */
export function png(width: number, rows: readonly (readonly number[])[], kind: Kind): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(rows.length, 4);
  header.set([kind.depth, kind.colour, 0, 0, kind.interlace ?? 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'),
    chunk('IHDR', header),
    ...(kind.more ?? []).map(([type, bytes]) => chunk(type, bytes)),
    chunk('IDAT', deflateSync(Uint8Array.from(rows.flat()))),
    chunk('IEND', new Uint8Array()),
  ]);
}

function chunk(type: string, bytes: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  const named = Buffer.concat([Buffer.from(type, 'latin1'), bytes]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
