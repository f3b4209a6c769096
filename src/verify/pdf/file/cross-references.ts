import { Lexer } from '../syntax/lexer.ts';
import { latin, type PdfObject } from '../syntax/objects.ts';
import { parseObject } from '../syntax/parse-object.ts';
import { PdfFault } from '../syntax/pdf-fault.ts';
import { decodedStream } from './filters.ts';
import type { ObjectReader } from './object-reader.ts';
import { parseIndirect } from './parse-indirect.ts';

/** Where an object is: at a byte of the file, or in an object stream. */
export type Location = { readonly offset: number } | { readonly container: number };

interface Section {
  readonly trailer: ReadonlyMap<string, PdfObject>;
  /** Free objects, which an older section may still list, have none. */
  readonly locations: ReadonlyMap<number, Location | undefined>;
}

/** More sections than any file that was updated by people has. */
const MOST_SECTIONS = 1000;

/** Reads where all objects are, from the last update of the file to the first. */
export function readCrossReferences(reader: ObjectReader, bytes: Uint8Array) {
  const locations = new Map<number, Location | undefined>();
  let trailer: ReadonlyMap<string, PdfObject> | undefined;
  const seen = new Set<number>();
  const waiting = [startOffset(bytes)];
  for (let offset = waiting.shift(); offset !== undefined; offset = waiting.shift()) {
    if (seen.has(offset) || seen.size > MOST_SECTIONS) continue;
    seen.add(offset);
    const section = readSection(reader, bytes, offset);
    trailer ??= section.trailer;
    for (const [id, location] of section.locations) {
      if (!locations.has(id)) locations.set(id, location);
    }
    for (const key of ['XRefStm', 'Prev']) {
      const next = section.trailer.get(key);
      if (typeof next === 'number') waiting.push(next);
    }
  }
  if (trailer === undefined) throw new PdfFault('The file has no table of its objects.');
  return { trailer, locations: withoutFree(locations) };
}

function withoutFree(all: ReadonlyMap<number, Location | undefined>): Map<number, Location> {
  const used = new Map<number, Location>();
  for (const [id, location] of all) if (location !== undefined) used.set(id, location);
  return used;
}

/** The number behind the last `startxref`. */
function startOffset(bytes: Uint8Array): number {
  const tail = latin(bytes.subarray(-2048));
  const found = /startxref\s+(\d+)(?![\s\S]*startxref)/.exec(tail);
  if (found === null) throw new PdfFault('This is no PDF, or its end is missing.');
  return Number(found[1]);
}

function readSection(reader: ObjectReader, bytes: Uint8Array, offset: number): Section {
  const lexer = new Lexer(bytes, offset);
  lexer.skipBlank();
  return lexer.take('xref') ? readTable(lexer) : readStream(reader, bytes, offset);
}

/** A table as text (ISO 32000-1, 7.5.4). */
function readTable(lexer: Lexer): Section {
  const locations = new Map<number, Location | undefined>();
  for (;;) {
    const token = lexer.next();
    if (token.type !== 'number') break;
    const count = lexer.next();
    if (count.type !== 'number') throw new PdfFault('The table of objects is damaged.');
    readRows(lexer, { first: token.value, count: count.value, locations });
  }
  const object = parseObject(lexer);
  if (object === null || typeof object !== 'object' || object.type !== 'dictionary') {
    throw new PdfFault('The file has no trailer.');
  }
  return { trailer: object.entries, locations };
}

function readRows(
  lexer: Lexer,
  { first, count, locations }: { first: number; count: number; locations: Map<number, unknown> },
): void {
  for (let id = first; id < first + count; id++) {
    const [offset, , kind] = [lexer.next(), lexer.next(), lexer.next()];
    if (offset.type !== 'number' || kind.type !== 'word') {
      throw new PdfFault('The table of objects is damaged.');
    }
    locations.set(id, kind.value === 'n' ? { offset: offset.value } : undefined);
  }
}

/** A table as a compressed stream (ISO 32000-1, 7.5.8). */
function readStream(reader: ObjectReader, bytes: Uint8Array, offset: number): Section {
  const stream = reader.streamOf(parseIndirect(reader, bytes, offset));
  if (stream === undefined) throw new PdfFault('The file has no table of its objects.');
  const { entries } = stream;
  const widths = reader.numbersOf(entries.get('W'));
  const size = reader.numberOf(entries.get('Size')) ?? 0;
  const ranges = reader.numbersOf(entries.get('Index'));
  const rows = rowsOf(decodedStream(reader, stream), widths);
  const ids = idsOf(ranges.length === 0 ? [0, size] : ranges, rows.length);
  const locations = new Map(zipped([...ids], rows));
  return { trailer: entries, locations };
}

function zipped(
  ids: readonly number[],
  rows: readonly (Location | undefined)[],
): [number, Location | undefined][] {
  return ids.map((id, index) => [id, rows[index]]);
}

function rowsOf(content: Uint8Array, widths: readonly number[]): (Location | undefined)[] {
  const [kind = 0, second = 0, third = 0] = widths;
  const size = kind + second + third;
  const rows: (Location | undefined)[] = [];
  if (size === 0) return rows;
  for (let at = 0; at + size <= content.length; at += size) {
    const type = kind === 0 ? 1 : bigEndian(content, at, kind);
    rows.push(locationOf(type, bigEndian(content, at + kind, second)));
  }
  return rows;
}

function locationOf(type: number, value: number): Location | undefined {
  if (type === 1) return { offset: value };
  return type === 2 ? { container: value } : undefined;
}

/** The numbers of pairs of first and count, at most so many. */
function* idsOf(ranges: readonly number[], most: number): Generator<number> {
  let left = Math.floor(most);
  for (let index = 0; index + 1 < ranges.length; index += 2) {
    const first = ranges[index] ?? 0;
    const end = first + (ranges[index + 1] ?? 0);
    for (let id = first; id < end && left > 0; id++, left--) yield id;
  }
}

function bigEndian(bytes: Uint8Array, start: number, length: number): number {
  let value = 0;
  for (let index = start; index < start + length; index++)
    value = value * 256 + (bytes[index] ?? 0);
  return value;
}
