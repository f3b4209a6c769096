import { type HouseWish, SECTION } from './house-file.ts';
import { paragraph, part, STYLES, style } from './house-parts.ts';
import { tinyPicture } from './picture.ts';

/** A house's cover, running heads and contents as Word writes them, with places for a pack's words. */

const CORE = '{6C3C8BC8-F283-45AE-878A-BAB7291924A1}';

export function bound(property: string, words: string, marks = ''): string {
  const binding = `<w:dataBinding w:xpath="/ns1:coreProperties[1]/ns0:${property}[1]" w:storeItemID="${CORE}"/>`;
  return `<w:sdt><w:sdtPr><w:alias w:val="${property}"/><w:id w:val="-1234"/>${marks}${binding}<w:text/></w:sdtPr><w:sdtContent>${paragraph(words, '<w:pPr><w:pStyle w:val="Titel"/></w:pPr>')}</w:sdtContent></w:sdt>`;
}

/** A box as Word writes it twice: for itself, and for its older versions. */
function box(content: string): string {
  const inside = `<w:txbxContent>${content}</w:txbxContent>`;
  const shape = `<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1800000" cy="360000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx>${inside}</wps:txbx><wps:bodyPr/></wps:wsp>`;
  const drawing = `<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="1800000" cy="360000"/><wp:docPr id="900" name="Box 1"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">${shape}</a:graphicData></a:graphic></wp:inline></w:drawing>`;
  const old = `<w:pict><v:shape id="box1" style="width:142pt;height:28pt"><v:textbox>${inside}</v:textbox></v:shape></w:pict>`;
  return `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps">${drawing}</mc:Choice><mc:Fallback>${old}</mc:Fallback></mc:AlternateContent></w:r></w:p>`;
}

export function field(instruction: string, result: string): string {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  return `${mark('begin')}<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>${mark('separate')}<w:r><w:t>${result}</w:t></w:r>${mark('end')}`;
}

/** Contents that were filled when the house's file was made, over two paragraphs and an end. */
export const CONTENTS = [
  '<w:sdt><w:sdtPr><w:id w:val="77"/><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>',
  paragraph('What is inside', '<w:pPr><w:pStyle w:val="berschrift1"/></w:pPr>'),
  '<w:p><w:pPr><w:pStyle w:val="Verzeichnis1"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o "1-3" \\h \\z \\u </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Old chapter</w:t></w:r></w:p>',
  paragraph('Another old chapter', '<w:pPr><w:pStyle w:val="Verzeichnis1"/></w:pPr>'),
  '<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
  '</w:sdtContent></w:sdt>',
].join('');

const picture = (id: number) =>
  `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="720000" cy="360000"/><wp:docPr id="${id}" name="Picture 1" descr="C:\\Users\\Ilse Geheim\\logo.png"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="logo of Ilse Geheim.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="720000" cy="360000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

const REFERENCES =
  '<w:headerReference w:type="even" r:id="rId10"/><w:headerReference w:type="default" r:id="rId11"/><w:footerReference w:type="default" r:id="rId12"/><w:headerReference w:type="first" r:id="rId13"/>';

const RELATIONS = [
  ['rId10', 'header', 'header1.xml'],
  ['rId11', 'header', 'header2.xml'],
  ['rId12', 'footer', 'footer1.xml'],
  ['rId13', 'header', 'header3.xml'],
  ['rId14', 'footnotes', 'footnotes.xml'],
  ['rId15', 'hyperlink', 'https://house.example/', 'External'],
] as const;

const row = (label: string, value: string) =>
  `<w:tr><w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${paragraph(label)}</w:tc><w:tc><w:tcPr><w:tcW w:w="5000" w:type="dxa"/></w:tcPr>${paragraph(value)}</w:tc></w:tr>`;

export const BODY = [
  '<w:bookmarkStart w:id="5" w:name="_GoBack"/><w:bookmarkEnd w:id="5"/><w:bookmarkStart w:id="6" w:name="background"/><w:bookmarkEnd w:id="6"/>',
  bound('title', '[Document title]', '<w:showingPlcHdr/>'),
  paragraph(['{{sub', 'tit', 'le}}'], '<w:pPr><w:pStyle w:val="Untertitel"/></w:pPr>'),
  box(paragraph(['Of {{da', 'te}} for {{prepared-for}}'])),
  `<w:tbl><w:tblPr><w:tblW w:w="7000" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="5000"/></w:tblGrid>${row('Based on', '{{based-on}}')}${row('Contact', '{{contact}}')}</w:tbl>`,
  paragraph('{{fields}}'),
  `<w:p><w:r><w:t>See the house</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:hyperlink r:id="rId15"><w:r><w:t>online</w:t></w:r></w:hyperlink></w:p>`,
  CONTENTS,
  paragraph(
    '{{body}}',
    `<w:pPr><w:sectPr w:rsidR="00AB12CD">${REFERENCES}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1134" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/><w:cols w:space="708"/><w:titlePg/></w:sectPr></w:pPr>`,
  ),
  paragraph('The house’s last page: {{kind}}, {{pack}}'),
  SECTION,
].join('');

export const FILES = {
  'word/header1.xml': part('hdr', paragraph('{{short-title}}')),
  'word/header2.xml': part(
    'hdr',
    `<w:p><w:pPr><w:pStyle w:val="Kopfzeile"/></w:pPr>${picture(1)}<w:r><w:tab/></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>{{ti</w:t></w:r><w:r><w:t>tle}}</w:t></w:r></w:p>`,
  ),
  'word/_rels/header2.xml.rels':
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/logo%20Ilse.png"/></Relationships>',
  'word/header3.xml': part('hdr', '<w:p/>'),
  'word/footer1.xml': part(
    'ftr',
    `<w:p><w:pPr><w:pStyle w:val="Fuzeile"/></w:pPr>${field('PAGE', '1')}<w:r><w:t xml:space="preserve"> of </w:t></w:r>${field('NUMPAGES', '9')}</w:p>`,
  ),
  'word/footnotes.xml': part(
    'footnotes',
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> A note of the house.</w:t></w:r></w:p></w:footnote>',
  ),
  'word/media/logo Ilse.png': tinyPicture.bytes,
} as const;

/** The whole of it. */
export function baseWish(wish: HouseWish = {}): HouseWish {
  return {
    body: BODY,
    styles: STYLES + style('Funotentext', 'footnote text', '<w:rPr><w:sz w:val="18"/></w:rPr>'),
    relations: RELATIONS,
    ...wish,
    files: { ...FILES, ...wish.files },
  };
}
