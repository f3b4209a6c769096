import type { PackedDocument } from './packed-document.ts';
import { type PdfDictionary, type PdfValue, pdfText } from './values.ts';

/** Tells a viewer the pages' printed numbers (ISO 32000-1, 12.4.2), range by range. */
export function writePageLabels(document: PackedDocument, labels: readonly string[]): void {
  const ranges: PdfValue[] = [];
  let expected: string | undefined;
  for (const [index, label] of labels.entries()) {
    const number = wholeNumber(label);
    if (number === undefined || label !== expected) ranges.push(index, rangeOf(label, number));
    expected = number === undefined ? undefined : String(number + 1);
  }
  document.catalog['PageLabels'] = document.object({ Nums: ranges });
}

function rangeOf(label: string, number: number | undefined): PdfDictionary {
  return number === undefined ? { P: pdfText(label) } : { S: 'D', St: number };
}

function wholeNumber(label: string): number | undefined {
  return /^[1-9]\d{0,8}$/.test(label) ? Number(label) : undefined;
}
