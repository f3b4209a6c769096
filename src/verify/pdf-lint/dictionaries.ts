import type { OpenPdf } from '../pdf/open-pdf.ts';
import { isArray, isTyped, type PdfObject } from '../pdf/syntax/objects.ts';

/** A dictionary, or that of a stream, wherever it stands. */
export interface FoundDictionary {
  /** The number of the object that it is or stands in. */
  readonly id: number;
  readonly entries: ReadonlyMap<string, PdfObject>;
  readonly isStream: boolean;
}

const known = new WeakMap<OpenPdf, readonly FoundDictionary[]>();

/** All dictionaries of a file. Several rules ask: they are looked for once. */
export function dictionariesOf(pdf: OpenPdf): readonly FoundDictionary[] {
  const found = known.get(pdf) ?? [...findDictionaries(pdf)];
  known.set(pdf, found);
  return found;
}

function* findDictionaries({ file }: OpenPdf): Generator<FoundDictionary> {
  for (const id of file.ids) {
    for (const object of partsOf(file.resolve({ type: 'reference', id }))) {
      if (!isTyped(object) || !('entries' in object)) continue;
      yield { id, entries: object.entries, isStream: object.type === 'stream' };
    }
  }
}

/** An object and all that stands in it, without what it refers to. */
export function* partsOf(object: PdfObject): Generator<PdfObject> {
  const waiting = [object];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    yield part;
    if (isArray(part)) waiting.push(...part.items);
    else if (isTyped(part) && 'entries' in part) waiting.push(...part.entries.values());
  }
}
