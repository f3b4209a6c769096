import type { ReadingText } from '../../model/reading-text.ts';
import { openPdf } from './open-pdf.ts';
import { readingUnits } from './structure/reading-units.ts';
import { PdfFault } from './syntax/pdf-fault.ts';

/**
 * Reads what a reader of the structure tree would read of a PDF, such as a screen reader: own code
 * from the bytes on, since a witness that shares code with the accused proves nothing.
 */
export function readPdf(bytes: Uint8Array): ReadingText {
  const { file, elements } = openPdf(bytes);
  if (elements === undefined) throw new PdfFault('The file has no structure tree.');
  return readingUnits(file, elements);
}
