/** The objects that a PDF is made of (ISO 32000-1, 7.3). */
export type PdfObject =
  | null
  | boolean
  | number
  | Name
  | PdfString
  | Reference
  | PdfArray
  | Dictionary
  | Stream;

interface Name {
  readonly type: 'name';
  readonly value: string;
}

export interface PdfString {
  readonly type: 'string';
  readonly bytes: Uint8Array;
}

export interface Reference {
  readonly type: 'reference';
  readonly id: number;
}

export interface PdfArray {
  readonly type: 'array';
  readonly items: readonly PdfObject[];
}

interface Dictionary {
  readonly type: 'dictionary';
  readonly entries: ReadonlyMap<string, PdfObject>;
}

export interface Stream {
  readonly type: 'stream';
  readonly entries: ReadonlyMap<string, PdfObject>;
  /** As it stands in the file, filters not undone. */
  readonly raw: Uint8Array;
}

export function isTyped(object: PdfObject | undefined) {
  return typeof object === 'object' && object !== null;
}

export function isReference(object: PdfObject | undefined): object is Reference {
  return isTyped(object) && object.type === 'reference';
}

export function isArray(object: PdfObject | undefined): object is PdfArray {
  return isTyped(object) && object.type === 'array';
}

/** Text of a document's own, such as a title: UTF-16, UTF-8, or one byte a character. */
export function textOf({ bytes }: PdfString): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes.subarray(2));
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return new TextDecoder().decode(bytes);
  }
  return latin(bytes);
}

/** Big-endian UTF-16. */
export function utf16(bytes: Uint8Array): string {
  const units: number[] = [];
  for (let index = 0; index + 1 < bytes.length; index += 2) {
    units.push(((bytes[index] ?? 0) << 8) | (bytes[index + 1] ?? 0));
  }
  return fromUnits(units);
}

/** A byte a character. */
export function latin(bytes: Uint8Array): string {
  return fromUnits([...bytes]);
}

function fromUnits(units: readonly number[]): string {
  let text = '';
  for (let start = 0; start < units.length; start += 4096) {
    text += String.fromCharCode(...units.slice(start, start + 4096));
  }
  return text;
}
