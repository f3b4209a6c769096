import { strToU8, zipSync } from 'fflate';

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"';

const STYLES = [
  '<w:style w:type="paragraph" w:styleId="Kopf1"><w:name w:val="heading 1"/>',
  '<w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>',
  '<w:style w:type="paragraph" w:styleId="Eigen"><w:name w:val="My heading"/>',
  '<w:basedOn w:val="Kopf1"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="Ring"><w:name w:val="ring"/><w:basedOn w:val="Ring"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="C"><w:name w:val="Code"/></w:style>',
  '<w:style w:type="character" w:styleId="Mark"><w:name w:val="footnote reference"/></w:style>',
].join('');

/** A document written by hand, so that the reader is held against nothing of ours. */
export function madeDocx(body: string, notes = ''): Uint8Array {
  return zipSync({
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    'word/styles.xml': part('styles', STYLES),
    'word/footnotes.xml': part('footnotes', notes),
  });
}

function part(root: string, content: string): Uint8Array {
  return strToU8(`<?xml version="1.0"?><w:${root} ${NAMESPACES}>${content}</w:${root}>`);
}

export function run(text: string, properties = ''): string {
  return `<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

export function p(content: string, style = ''): string {
  const properties = style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}${content}</w:p>`;
}

export function complexField(instruction: string, result: string): string {
  return [
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
    `<w:r><w:instrText>${instruction}</w:instrText></w:r>`,
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
    result,
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
  ].join('');
}

export function noteCall(id: number): string {
  return `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
}
