import { inflateSync } from 'node:zlib';
import type { Stream } from '../syntax/objects.ts';
import { PdfFault } from '../syntax/pdf-fault.ts';
import type { ObjectReader } from './object-reader.ts';
import { undoPredictor } from './predictors.ts';

/** One stream may not unpack to more than this many bytes. */
const MOST = 256 * 1024 * 1024;

/** The bytes of a stream with its filters undone; pictures' own filters can't be. */
export function decodedStream(reader: ObjectReader, { entries, raw }: Stream): Uint8Array {
  const filters = reader.listOf(entries.get('Filter'));
  const parameters = reader.listOf(entries.get('DecodeParms'));
  let bytes = raw;
  for (const [index, filter] of filters.entries()) {
    const name = reader.nameOf(filter);
    if (name !== 'FlateDecode' && name !== 'Fl') {
      throw new PdfFault(`A stream is packed with “${name}”, which is not read.`);
    }
    bytes = undoPredictor(reader, inflated(bytes), parameters[index] ?? null);
  }
  return bytes;
}

function inflated(bytes: Uint8Array): Uint8Array {
  try {
    return inflateSync(bytes, { maxOutputLength: MOST });
  } catch {
    throw new PdfFault('A compressed stream is damaged.');
  }
}
