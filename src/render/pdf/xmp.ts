/** What a file says of itself, in its information dictionary and in its metadata alike. */
export interface FileProperties {
  readonly title: string;
  readonly author: string | undefined;
  readonly subject: string | undefined;
  readonly keywords: string;
  /** BCP 47. */
  readonly lang: string;
  readonly date: Date;
}

/** The program's name, as files give it. */
const PRODUCER = 'briefpack';

/** The document information dictionary (ISO 32000-1, 14.3.3): what older programs read. */
export function information(properties: FileProperties): Record<string, string | Date> {
  const { title, author, subject, keywords, date } = properties;
  return {
    Title: title,
    ...(author !== undefined && { Author: author }),
    ...(subject !== undefined && { Subject: subject }),
    ...(keywords !== '' && { Keywords: keywords }),
    Creator: PRODUCER,
    Producer: PRODUCER,
    CreationDate: date,
    ModDate: date,
  };
}

/**
 * The metadata packet (ISO 16684-1) with the claims of PDF/UA-1 and PDF/A-2a. PDF/A knows nothing of
 * the name space of PDF/UA, so the packet explains it (ISO 19005-2, 6.6.2.3).
 */
export function xmpPacket(properties: FileProperties): Uint8Array {
  const { title, author, subject, keywords, lang, date } = properties;
  const iso = date.toISOString().replace(/\.\d+Z$/, 'Z');
  const lines = [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    `<rdf:Description rdf:about=""${nameSpaces}>`,
    '<dc:format>application/pdf</dc:format>',
    `<dc:title>${alternative(title)}</dc:title>`,
    author && `<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>`,
    subject && `<dc:description>${alternative(subject)}</dc:description>`,
    `<dc:language><rdf:Bag><rdf:li>${escaped(lang)}</rdf:li></rdf:Bag></dc:language>`,
    `<xmp:CreateDate>${iso}</xmp:CreateDate>`,
    `<xmp:ModifyDate>${iso}</xmp:ModifyDate>`,
    `<xmp:CreatorTool>${PRODUCER}</xmp:CreatorTool>`,
    `<pdf:Producer>${PRODUCER}</pdf:Producer>`,
    keywords && `<pdf:Keywords>${escaped(keywords)}</pdf:Keywords>`,
    '<pdfaid:part>2</pdfaid:part>',
    '<pdfaid:conformance>A</pdfaid:conformance>',
    '<pdfuaid:part>1</pdfuaid:part>',
    '</rdf:Description>',
    universalAccessSchema,
    '</rdf:RDF>',
    '</x:xmpmeta>',
    '<?xpacket end="r"?>',
  ];
  return Buffer.from(lines.filter((line) => line).join('\n'), 'utf8');
}

const nameSpaces = [
  ['dc', 'http://purl.org/dc/elements/1.1/'],
  ['xmp', 'http://ns.adobe.com/xap/1.0/'],
  ['pdf', 'http://ns.adobe.com/pdf/1.3/'],
  ['pdfaid', 'http://www.aiim.org/pdfa/ns/id/'],
  ['pdfuaid', 'http://www.aiim.org/pdfua/ns/id/'],
]
  .map(([prefix, address]) => ` xmlns:${prefix}="${address}"`)
  .join('');

const universalAccessSchema = `<rdf:Description rdf:about=""
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>The part of ISO 14289 that the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;

function alternative(text: string): string {
  return `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt>`;
}

const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
]);

/** XML has no way to write most control characters, nor half a surrogate pair: they go. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' ')
    .replaceAll(/[&<>]/g, (character) => entities.get(character) ?? character);
}
