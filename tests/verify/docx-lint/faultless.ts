import { strToU8 } from 'fflate';
import { faultlessBody } from './faultless-body.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument';

const NAMESPACES = [
  `xmlns:w="${W}" xmlns:r="${OFFICE}/relationships" xmlns:a="${DRAWING}/main"`,
  `xmlns:wp="${DRAWING}/wordprocessingDrawing" xmlns:pic="${DRAWING}/picture"`,
  `xmlns:c="${DRAWING}/chart" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"`,
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"',
].join(' ');

/** As much of a picture as the rules look at. */
export const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** The parts of a document written by hand, with all that the rules look at, by their names. */
export function faultlessParts(): Map<string, Uint8Array> {
  const texts = Object.entries(TEXTS).map(([name, text]) => [name, strToU8(text)] as const);
  return new Map<string, Uint8Array>([
    ...texts,
    ['word/media/image1.png', PNG],
    ['word/media/image2.png', PNG],
    ['word/fonts/font1.odttf', mixedFont()],
    ['word/embeddings/workbook1.xlsx', strToU8('PK\u0003\u0004')],
  ]);
}

/** The beginning of a font, mixed with the key that the table of fonts names. */
function mixedFont(): Uint8Array {
  const key = Buffer.from(KEY.replaceAll(/[{}-]/g, ''), 'hex').toReversed();
  const font = Buffer.from(`\0\u0001\0\0\0\u0001${'\0'.repeat(6)}cmap${'\0'.repeat(40)}`, 'latin1');
  return font.map((byte, index) => (index < 32 ? byte ^ (key[index % 16] ?? 0) : byte));
}

const KEY = '{1DF903FE-5C33-4A1B-8B0E-0123456789AB}';

function part(root: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:${root} ${NAMESPACES}>${content}</w:${root}>`;
}

/** Each as `id kind target`; a target outside begins with a scheme. */
function relations(...all: readonly string[]): string {
  const items = all.map((words) => {
    const [id = '', kind = '', target = ''] = words.split(' ');
    const type =
      kind === 'core-properties' ? `${PACKAGE}/relationships/metadata` : `${OFFICE}/relationships`;
    const mode = /^[a-z]+:/.test(target) ? ' TargetMode="External"' : '';
    return `<Relationship Id="${id}" Type="${type}/${kind}" Target="${target}"${mode}/>`;
  });
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

function style(type: string, id: string, name: string, content = ''): string {
  return `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${content}</w:style>`;
}

const override = (name: string, type: string) =>
  `<Override PartName="/${name}" ContentType="${type}+xml"/>`;

const note = (kind: string, id: number, content: string, type = '') =>
  `<w:${kind} ${type === '' ? '' : `w:type="${type}" `}w:id="${id}"><w:p>${content}</w:p></w:${kind}>`;

const written = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;

const notes = (kind: string) =>
  note(kind, -1, '<w:r><w:separator/></w:r>', 'separator') +
  note(kind, 0, '<w:r><w:continuationSeparator/></w:r>', 'continuationSeparator') +
  note(kind, 1, `<w:r><w:${kind}Ref/></w:r>${written('A note.')}`);

const separators = (kind: string) =>
  `<w:${kind}Pr><w:${kind} w:id="-1"/><w:${kind} w:id="0"/></w:${kind}Pr>`;

const level = (number: number) =>
  `<w:lvl w:ilvl="${number}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/>` +
  '<w:lvlJc w:val="left"/></w:lvl>';

const TEXTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    `<Types xmlns="${PACKAGE}/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>` +
    `<Default Extension="png" ContentType="image/png"/>` +
    `<Default Extension="odttf" ContentType="${TYPE}.obfuscatedFont"/>` +
    `<Default Extension="xlsx" ContentType="${TYPE}.spreadsheetml.sheet"/>` +
    override('word/document.xml', `${TYPE}.wordprocessingml.document.main`) +
    [
      'styles',
      'settings',
      'numbering',
      'fontTable',
      'footnotes',
      'endnotes',
      'comments',
      'header',
      'footer',
    ]
      .map((name) => override(`word/${name}.xml`, `${TYPE}.wordprocessingml.${name}`))
      .join('') +
    override('word/charts/chart1.xml', `${TYPE}.drawingml.chart`) +
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties') +
    '</Types>',
  '_rels/.rels': relations(
    'rId1 officeDocument word/document.xml',
    'rId2 core-properties docProps/core.xml',
  ),
  'docProps/core.xml':
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>A title</dc:title></cp:coreProperties>',
  'word/_rels/document.xml.rels': relations(
    'rId1 styles styles.xml',
    'rId2 settings settings.xml',
    'rId3 numbering numbering.xml',
    'rId4 fontTable fontTable.xml',
    'rId5 footnotes footnotes.xml',
    'rId6 endnotes endnotes.xml',
    'rId7 comments comments.xml',
    'rId8 header header.xml',
    'rId9 footer footer.xml',
    'rId10 image media/image1.png',
    'rId11 chart charts/chart1.xml',
    'rId13 image media/image2.png',
    'rId12 hyperlink https://example.org/a',
  ),
  'word/_rels/fontTable.xml.rels': relations('rId1 font fonts/font1.odttf'),
  'word/charts/_rels/chart1.xml.rels': relations('rId1 package ../embeddings/workbook1.xlsx'),
  'word/document.xml': part('document', faultlessBody),
  'word/styles.xml': part(
    'styles',
    '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults>' +
      '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
      [1, 2, 3]
        .map((depth) =>
          style(
            'paragraph',
            `Heading${depth}`,
            `heading ${depth}`,
            '<w:basedOn w:val="Normal"/><w:next w:val="Normal"/>' +
              `<w:pPr><w:keepNext/><w:outlineLvl w:val="${depth - 1}"/></w:pPr>`,
          ),
        )
        .join('') +
      style('paragraph', 'TOC1', 'toc 1', '<w:basedOn w:val="Normal"/>') +
      style(
        'paragraph',
        'Caption',
        'caption',
        '<w:basedOn w:val="Normal"/><w:link w:val="CaptionChar"/>',
      ) +
      style('character', 'CaptionChar', 'Caption Char', '<w:link w:val="Caption"/>') +
      style(
        'paragraph',
        'Shaded',
        'Shaded',
        '<w:basedOn w:val="Normal"/><w:pPr><w:shd w:val="clear" w:color="auto" w:fill="003366"/></w:pPr>' +
          '<w:rPr><w:color w:val="FFFFFF"/><w:sz w:val="20"/></w:rPr>',
      ) +
      style('character', 'Hyperlink', 'Hyperlink', '<w:rPr><w:color w:val="0000AA"/></w:rPr>') +
      style(
        'table',
        'Grid',
        'Grid',
        '<w:tblStylePr w:type="firstRow"><w:rPr><w:color w:val="FFFFFF"/></w:rPr>' +
          '<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="333333"/></w:tcPr></w:tblStylePr>',
      ),
  ),
  'word/settings.xml': part('settings', separators('footnote') + separators('endnote')),
  'word/numbering.xml': part(
    'numbering',
    `<w:abstractNum w:abstractNumId="4">${[0, 1].map(level).join('')}</w:abstractNum>` +
      '<w:num w:numId="1"><w:abstractNumId w:val="4"/></w:num>',
  ),
  'word/fontTable.xml': part(
    'fonts',
    `<w:font w:name="Serif"><w:embedRegular r:id="rId1" w:fontKey="${KEY}"/></w:font>`,
  ),
  'word/footnotes.xml': part('footnotes', notes('footnote')),
  'word/endnotes.xml': part('endnotes', notes('endnote')),
  'word/comments.xml': part(
    'comments',
    `<w:comment w:id="5" w:author="A"><w:p>${written('Really?')}</w:p></w:comment>`,
  ),
  'word/header.xml': part('hdr', `<w:p>${written('A head')}</w:p>`),
  'word/footer.xml': part(
    'ftr',
    '<w:p><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>',
  ),
  'word/charts/chart1.xml':
    `<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}/relationships">` +
    '<c:chart><c:plotArea><c:layout/><c:pieChart><c:varyColors val="0"/></c:pieChart></c:plotArea></c:chart><c:externalData r:id="rId1"/></c:chartSpace>',
};
