import { Lexer } from '../syntax/lexer.ts';
import { isReference, type PdfObject, type Stream } from '../syntax/objects.ts';
import { parseObject } from '../syntax/parse-object.ts';
import { PdfFault } from '../syntax/pdf-fault.ts';
import { type Location, readCrossReferences } from './cross-references.ts';
import { decodedStream } from './filters.ts';
import { ObjectReader } from './object-reader.ts';
import { parseIndirect } from './parse-indirect.ts';

/** A PDF's objects, read when asked for. */
export class PdfFile extends ObjectReader {
  readonly bytes: Uint8Array;
  readonly trailer: ReadonlyMap<string, PdfObject>;
  private readonly locations: ReadonlyMap<number, Location> = new Map();
  private readonly objects = new Map<number, PdfObject>();
  private readonly objectStreams = new Map<number, ReadonlyMap<number, PdfObject>>();
  private readonly reading = new Set<number>();

  constructor(bytes: Uint8Array) {
    super();
    this.bytes = bytes;
    const { trailer, locations } = readCrossReferences(this, bytes);
    this.trailer = trailer;
    this.locations = locations;
  }

  /** The numbers of all objects. */
  get ids(): readonly number[] {
    return [...this.locations.keys()];
  }

  /** Where in the file those objects begin that are in no object stream. */
  get offsets(): ReadonlyMap<number, number> {
    const places = [...this.locations].flatMap(([id, location]) =>
      'offset' in location ? [[id, location.offset] as const] : [],
    );
    return new Map(places);
  }

  get catalog(): ReadonlyMap<string, PdfObject> {
    const catalog = this.entriesOf(this.trailer.get('Root'));
    if (catalog === undefined) throw new PdfFault('The file has no catalog.');
    return catalog;
  }

  override resolve(object: PdfObject | undefined): PdfObject {
    if (!isReference(object)) return object ?? null;
    const known = this.objects.get(object.id);
    if (known !== undefined) return known;
    if (this.reading.has(object.id)) throw new PdfFault(`Object ${object.id} contains itself.`);
    this.reading.add(object.id);
    const read = this.read(object.id);
    this.reading.delete(object.id);
    this.objects.set(object.id, read);
    return read;
  }

  /** The content of a stream, unpacked. */
  contentOf(object: PdfObject | undefined): Uint8Array | undefined {
    const stream = this.streamOf(object);
    return stream && decodedStream(this, stream);
  }

  private read(id: number): PdfObject {
    const location = this.locations.get(id);
    if (location === undefined) return null;
    if ('offset' in location) return parseIndirect(this, this.bytes, location.offset);
    return this.packed(location.container).get(id) ?? null;
  }

  /** The objects of an object stream (ISO 32000-1, 7.5.7). */
  private packed(container: number): ReadonlyMap<number, PdfObject> {
    const known = this.objectStreams.get(container);
    if (known !== undefined) return known;
    const stream = this.streamOf({ type: 'reference', id: container });
    if (stream === undefined) {
      throw new PdfFault(`Object ${container} should be an object stream.`);
    }
    const objects = unpacked(this, stream);
    this.objectStreams.set(container, objects);
    return objects;
  }
}

function unpacked(file: PdfFile, stream: Stream): Map<number, PdfObject> {
  const content = decodedStream(file, stream);
  const count = file.numberOf(stream.entries.get('N')) ?? 0;
  const first = file.numberOf(stream.entries.get('First')) ?? 0;
  const head = new Lexer(content);
  const objects = new Map<number, PdfObject>();
  for (let index = 0; index < count; index++) {
    const id = head.next();
    const offset = head.next();
    if (id.type !== 'number' || offset.type !== 'number') break;
    objects.set(id.value, parseObject(new Lexer(content, first + offset.value)));
  }
  return objects;
}
