import { Lexer } from '../syntax/lexer.ts';
import type { PdfObject } from '../syntax/objects.ts';
import { parseObject } from '../syntax/parse-object.ts';
import { PdfFault } from '../syntax/pdf-fault.ts';
import type { ObjectReader } from './object-reader.ts';

/** Reads `7 0 obj … endobj` at an offset, with its stream if it has one (ISO 32000-1, 7.3.10). */
export function parseIndirect(reader: ObjectReader, bytes: Uint8Array, offset: number): PdfObject {
  const lexer = new Lexer(bytes, offset);
  const [id, generation, word] = [lexer.next(), lexer.next(), lexer.next()];
  if (id.type !== 'number' || generation.type !== 'number' || !isWord(word, 'obj')) {
    throw new PdfFault(`There is no object at byte ${offset}.`);
  }
  const object = parseObject(lexer);
  if (object === null || typeof object !== 'object' || object.type !== 'dictionary') return object;
  const { position } = lexer;
  if (!isWord(lexer.next(), 'stream')) {
    lexer.position = position;
    return object;
  }
  lexer.take('\r');
  lexer.take('\n');
  const length = reader.numberOf(object.entries.get('Length')) ?? 0;
  const raw = bytes.subarray(lexer.position, lexer.position + length);
  if (raw.length < length) throw new PdfFault(`The stream at byte ${offset} is cut off.`);
  return { type: 'stream', entries: object.entries, raw };
}

function isWord(token: { readonly type: string; readonly value?: unknown }, word: string): boolean {
  return token.type === 'word' && token.value === word;
}
