/** The file can't be read as a PDF: thrown by the reader, and caught by whoever asked it. */
export class PdfFault extends Error {
  override readonly name = 'PdfFault';
}
