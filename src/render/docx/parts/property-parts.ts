import type { Pack } from '../../../model/pack.ts';
import { storable } from '../characters.ts';
import { element, escaped, xmlDocument } from '../xml.ts';

/** `docProps/core.xml`: title, author, dates and language, by Dublin Core. */
export function corePart({ title, lang, properties }: Pack): string {
  const { author, subject, keywords, stamp, status, classification } = properties;
  // The date of the brief: whole seconds, in Coordinated Universal Time.
  const when = new Date(stamp * 1000).toISOString().replace('.000', '');
  const date = (name: string) => element(name, { 'xsi:type': 'dcterms:W3CDTF' }, when);
  const content = [
    words('dc:title', title),
    words('dc:subject', subject),
    words('dc:creator', author),
    words('cp:keywords', keywords.join(', ')),
    words('cp:category', classification),
    words('cp:contentStatus', status),
    words('dc:language', lang),
    date('dcterms:created'),
    date('dcterms:modified'),
  ];
  return xmlDocument(element('cp:coreProperties', NAMESPACES, content.join('')));
}

const NAMESPACES = {
  'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
};

/** `docProps/app.xml`: no company, no editing time, no template. */
export function appPart(): string {
  return xmlDocument(
    element(
      'Properties',
      { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
      words('Application', 'briefpack'),
    ),
  );
}

function words(name: string, text: string | undefined): string {
  return text === undefined || text === '' ? '' : element(name, {}, escaped(storable(text)));
}
