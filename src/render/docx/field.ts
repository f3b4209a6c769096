import { rawRun, textElement } from './run.ts';

/**
 * A complex field with the result that it has now. The short form, `w:fldSimple`, is not used: several
 * readers drop its text.
 */
export function field(instruction: string, result: string, look = ''): string {
  return fieldStart(instruction, look) + result + fieldEnd(look);
}

/** What stands before a field's result, for one that spans paragraphs. */
export function fieldStart(instruction: string, look = ''): string {
  // Pandoc takes a caption whose field names a “Table” in one piece for that of the next table without one.
  const pieces = ` ${instruction} `.split(/(?<=^ SEQ )(?=Table)/);
  const orders = pieces.map((piece) => textElement(piece, 'w:instrText')).join('');
  return [
    rawRun('<w:fldChar w:fldCharType="begin"/>', look),
    rawRun(orders, look),
    rawRun('<w:fldChar w:fldCharType="separate"/>', look),
  ].join('');
}

export function fieldEnd(look = ''): string {
  return rawRun('<w:fldChar w:fldCharType="end"/>', look);
}
