import type { PdfDictionary } from './values.ts';

/** Few enough that a reader who wants one object need not unpack many. */
const MOST = 200;

/** Objects that are compressed together (ISO 32000-1, 7.5.7). */
export class ObjectStream {
  readonly ids: number[] = [];
  private readonly bodies: string[] = [];
  private readonly index: string[] = [];
  private length = 0;

  get isFull(): boolean {
    return this.ids.length >= MOST;
  }

  /** Adds an object; every character of its text is one byte. */
  add(id: number, body: string): void {
    this.ids.push(id);
    this.index.push(`${id} ${this.length}`);
    this.bodies.push(body);
    this.length += body.length + 1;
  }

  bytes(): Uint8Array {
    return Buffer.from(`${this.index.join(' ')}\n${this.bodies.join('\n')}\n`, 'latin1');
  }

  dictionary(): PdfDictionary {
    return { Type: 'ObjStm', N: this.ids.length, First: this.index.join(' ').length + 1 };
  }
}
