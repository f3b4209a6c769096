import Pdfkit from 'pdfkit';
import type { PdfDictionary, Reference } from './values.ts';

/**
 * The inside of pdfkit 0.20.2 that we build on: its numbering, serialising and writing of objects.
 * None of it is public, so the version is pinned and `tests/render/pdf/pdfkit-document.test.ts`
 * guards each member. Its pages, text, fonts, marking and metadata are not used.
 */
export interface PdfkitInside {
  /** The catalog, with `Pages` in it. */
  readonly _root: Reference & { readonly data: PdfDictionary & { readonly Pages: Reference } };
  /** The document information, once `end` has begun. */
  readonly _info: Reference;
  /** Where the next byte goes. */
  _offset: number;
  /** By object number less one. */
  readonly _offsets: readonly (number | null)[];
  ref(data?: Reference['data']): Reference;
  end(): void;
  _write(data: string | Uint8Array): void;
  _finalize(): void;
  endMarkings(): void;
  endMetadata(): void;
}

export interface PdfkitOptions {
  readonly pdfVersion: '1.7';
  readonly lang: string;
  readonly displayTitle: true;
  readonly autoFirstPage: false;
  readonly font: null;
  readonly info: Readonly<Record<string, string | Date>>;
}

/** pdfkit's document, seen with its inside: its published types show only the drawing calls. */
export const PdfkitDocument = Pdfkit as unknown as new (options: PdfkitOptions) => PdfkitInside;
