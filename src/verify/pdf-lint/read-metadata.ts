import { SaxesParser } from 'saxes';
import type { PdfFile } from '../pdf/file/pdf-file.ts';

export const DUBLIN_CORE = 'http://purl.org/dc/elements/1.1/';
export const XMP = 'http://ns.adobe.com/xap/1.0/';
export const PDF = 'http://ns.adobe.com/pdf/1.3/';
export const PDF_UA = 'http://www.aiim.org/pdfua/ns/id/';
export const PDF_A = 'http://www.aiim.org/pdfa/ns/id/';
const EXTENSION = 'http://www.aiim.org/pdfa/ns/schema#';

/** What a packet of metadata says. */
export interface Metadata {
  /** By name space and local name: the text inside. */
  readonly values: ReadonlyMap<string, string>;
  /** The name spaces that extension schemas explain. */
  readonly schemas: readonly string[];
  /** Why the packet is no well-formed XML. */
  readonly fault?: string;
}

/** Reads the catalog's packet of metadata (ISO 16684-1). */
export function readMetadata(file: PdfFile): Metadata | undefined {
  const bytes = file.contentOf(file.catalog.get('Metadata'));
  if (bytes === undefined) return undefined;
  const values = new Map<string, string>();
  const schemas: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  const open: { name: string; text: string }[] = [];
  parser.on('opentag', ({ uri, local }) => open.push({ name: uri + local, text: '' }));
  parser.on('text', (text) => {
    for (const element of open) element.text += text;
  });
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed === undefined) return;
    const text = closed.text.trim();
    if (closed.name === `${EXTENSION}namespaceURI`) schemas.push(text);
    else values.set(closed.name, text);
  });
  try {
    parser.write(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).close();
  } catch (error) {
    return { values, schemas, fault: error instanceof Error ? error.message : String(error) };
  }
  return { values, schemas };
}
