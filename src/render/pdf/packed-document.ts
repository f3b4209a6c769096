/* oxlint-disable no-underscore-dangle -- the names are pdfkit's: see pdfkit-document.ts. */
import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { crossReferences, type Place } from './cross-references.ts';
import { ObjectStream } from './object-stream.ts';
import { PdfkitDocument } from './pdfkit-document.ts';
import type { PdfDictionary, Reference } from './values.ts';

/** Zlib's levels above it gain nothing on this kind of data. */
const DEFLATE_LEVEL = 6;

/**
 * A PDF in the making. Objects without a stream of their own are put together in compressed object
 * streams (ISO 32000-1, 7.5.7), which halves a tagged file; so it ends in a cross-reference stream.
 */
export class PackedDocument extends PdfkitDocument {
  private readonly chunks: Uint8Array[] = [];
  private readonly hash = createHash('sha256');
  private length = 0;
  private readonly packed = new Map<number, Place>();
  private batch = new ObjectStream();
  private head: string | undefined;
  private body: string | undefined;

  constructor(lang: string, info: Readonly<Record<string, string | Date>>) {
    super({
      pdfVersion: '1.7',
      lang,
      displayTitle: true,
      autoFirstPage: false,
      font: null,
      info,
    });
    this.put(Buffer.from('%PDF-1.7\n%\u00FF\u00FF\u00FF\u00FF\n', 'latin1'));
  }

  get catalog(): PdfDictionary {
    return this._root.data;
  }

  get pages(): Reference {
    return this._root.data.Pages;
  }

  /** Writes an object that nothing has referred to before. */
  object(data: Reference['data']): Reference {
    const reference = this.ref(data);
    reference.end();
    return reference;
  }

  /** Writes a stream, compressed. */
  stream(bytes: Uint8Array, dictionary: PdfDictionary = {}): Reference {
    const reference = this.ref({ ...dictionary, Filter: 'FlateDecode' });
    reference.end(deflateSync(bytes, { level: DEFLATE_LEVEL }));
    return reference;
  }

  /** Writes a stream as it is. */
  plainStream(bytes: Uint8Array, dictionary: PdfDictionary): Reference {
    const reference = this.ref(dictionary);
    reference.compress = false;
    reference.end(bytes);
    return reference;
  }

  /** Ends the file and returns it. */
  finish(): Uint8Array {
    this.end();
    return Buffer.concat(this.chunks);
  }

  /**
   * pdfkit writes an object as its head, its data, perhaps a stream, and `endobj`: so when the third
   * piece is `endobj`, there was no stream, and the object may be packed. (While pdfkit's own
   * constructor runs, it writes the header, before this class has its fields; see `constructor`.)
   */
  override _write(data: string | Uint8Array): void {
    if (this.chunks === undefined) return;
    if (this.head === undefined) {
      if (isHead(data)) this.head = data;
      else this.putLine(data);
    } else if (this.body === undefined && typeof data === 'string') {
      this.body = data;
    } else {
      this.settle(data);
    }
  }

  /** Called by pdfkit when all references have ended. */
  override _finalize(): void {
    this.flush();
    const start = this.length;
    const size = this._offsets.length + 2;
    const rows = deflateSync(crossReferences([...this._offsets, start], this.packed));
    const id = this.hash.copy().digest('hex').slice(0, 32);
    this.putLine(`${size - 1} 0 obj`);
    this.putLine(
      `<</Type /XRef /Size ${size} /W [1 4 2] /Root ${this._root.id} 0 R /Info ${this._info.id} 0 R ` +
        `/ID [<${id}> <${id}>] /Filter /FlateDecode /Length ${rows.length}>>`,
    );
    this.putLine('stream');
    this.put(rows);
    this.putLine('\nendstream\nendobj');
    this.putLine(`startxref\n${start}\n%%EOF`);
  }

  /** Our structure tree and metadata are written before; pdfkit's would come on top. */
  override endMarkings(): void {}
  override endMetadata(): void {}

  private settle(data: string | Uint8Array): void {
    const { head = '', body = '' } = this;
    this.head = undefined;
    this.body = undefined;
    if (data === 'endobj') {
      this.pack(Number.parseInt(head, 10), body);
    } else {
      this.putLine(head);
      this.putLine(body);
      this.putLine(data);
    }
  }

  private pack(id: number, body: string): void {
    this.batch.add(id, body);
    if (this.batch.isFull) this.flush();
  }

  private flush(): void {
    const { batch } = this;
    if (batch.ids.length === 0) return;
    this.batch = new ObjectStream();
    const { id } = this.stream(batch.bytes(), batch.dictionary());
    for (const [index, member] of batch.ids.entries()) this.packed.set(member, { id, index });
  }

  private putLine(data: string | Uint8Array): void {
    this.put(typeof data === 'string' ? Buffer.from(`${data}\n`, 'latin1') : data);
  }

  private put(bytes: Uint8Array): void {
    this.chunks.push(bytes);
    this.hash.update(bytes);
    this.length += bytes.length;
    this._offset = this.length;
  }
}

function isHead(data: string | Uint8Array): data is string {
  return typeof data === 'string' && /^\d+ 0 obj$/.test(data);
}
