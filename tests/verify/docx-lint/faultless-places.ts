import { swap } from './change-docx.ts';

/** Parts of the faultless document, and places in them. */
export const document = 'word/document.xml';
export const styles = 'word/styles.xml';
export const numbering = 'word/numbering.xml';
export const types = '[Content_Types].xml';
export const relations = 'word/_rels/document.xml.rels';
export const chart = 'word/charts/chart1.xml';

/** The first cell of the table, whole. */
export const CELL = /<w:tc>(?:(?!<\/w:tc>).)*<\/w:tc>/;
/** The second drawing of the document. */
export const SECOND = '<wp:docPr id="2"';
export const END = '<w:p><w:r><w:t>The end</w:t></w:r></w:p>';

/** A paragraph before the last one. */
export function paragraph(content: string, properties = ''): ReturnType<typeof swap> {
  const before = properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`;
  return swap(document, END, `<w:p>${before}${content}</w:p>${END}`);
}

export function field(instruction: string): ReturnType<typeof swap> {
  return paragraph(`<w:fldSimple w:instr="${instruction}"><w:r><w:t>x</w:t></w:r></w:fldSimple>`);
}
