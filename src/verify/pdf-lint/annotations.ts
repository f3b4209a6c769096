import type { OpenPdf } from '../pdf/open-pdf.ts';
import { isReference, type PdfObject } from '../pdf/syntax/objects.ts';

/** An annotation of a page. */
export interface Annotation {
  /** From 1. */
  readonly page: number;
  /** The number of its object. */
  readonly id: number;
  readonly entries: ReadonlyMap<string, PdfObject>;
  readonly subtype: string;
}

/** All annotations, page by page. */
export function* annotationsOf({ file, pages }: OpenPdf): Generator<Annotation> {
  for (const [index, page] of pages.entries()) {
    for (const object of file.listOf(page.entries.get('Annots'))) {
      const entries = file.entriesOf(object);
      if (entries === undefined) continue;
      const id = isReference(object) ? object.id : 0;
      const subtype = file.nameOf(entries.get('Subtype')) ?? '';
      yield { page: index + 1, id, entries, subtype };
    }
  }
}
