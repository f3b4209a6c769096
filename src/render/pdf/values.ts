/** What pdfkit can write as a PDF object: a string is a name, a `String` object is text. */
export type PdfValue =
  | string
  | number
  | boolean
  | null
  | undefined
  | Date
  | Uint8Array
  | PdfText
  | Reference
  | readonly PdfValue[]
  | PdfDictionary;

export interface PdfDictionary {
  [key: string]: PdfValue;
}

/** Text as opposed to a name: pdfkit tells them apart by the wrapper object. */
export interface PdfText {
  readonly isPdfText: true;
}

/** An indirect object: known by its number before its contents are. */
export interface Reference {
  readonly id: number;
  data: PdfDictionary | PdfValue[];
  /** Whether `end` compresses the bytes of a stream; it doesn't if the data names a filter. */
  compress: boolean;
  /** Writes it, as a stream if there are bytes. Each reference must be ended exactly once. */
  readonly end: (bytes?: Uint8Array) => void;
}

/** A string may have 32,767 bytes (ISO 19005-2, 6.1.13), and a character two. */
const LONGEST = 16_000;

/** Text for a reader of the file: PDF's own encoding or UTF-16, as its characters need. */
export function pdfText(text: string): PdfText {
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  // Half a surrogate pair is no character in any encoding.
  return Object(cut.replaceAll(/\p{Surrogate}/gu, '\uFFFD')) as PdfText;
}

/** A length or coordinate as content streams write it: three decimals, no exponent, no minus zero. */
export function pdfNumber(value: number): string {
  return String(Math.round(value * 1000) / 1000 + 0);
}
