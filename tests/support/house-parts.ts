/** Parts of a Word file as Word writes them for a house: with its theme, its ids of editing, its people. */

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMESPACES = [
  `xmlns:w="${W}"`,
  `xmlns:r="${RELATIONS}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:w10="urn:schemas-microsoft-com:office:word"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'mc:Ignorable="w14 w15"',
].join(' ');

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function part(root: string, content: string): string {
  return `${head}<w:${root} ${NAMESPACES}>${content}</w:${root}>`;
}

/** What must never leave the house. */
export const SECRETS = [
  'Ilse Geheim',
  'Max Verborgen',
  'Geheim & Partner',
  'Chefin Streng',
  '4711',
  'Streng geheim.dotx',
  'Kostenstelle',
] as const;

export const core = `${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{{title}}</dc:title><dc:creator>Ilse Geheim</dc:creator><cp:lastModifiedBy>Max Verborgen</cp:lastModifiedBy><cp:revision>17</cp:revision><dcterms:created xsi:type="dcterms:W3CDTF">2019-03-04T05:06:00Z</dcterms:created></cp:coreProperties>`;
export const app = `${head}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Template>Streng geheim.dotx</Template><Manager>Chefin Streng</Manager><Company>Geheim &amp; Partner</Company><TotalTime>4711</TotalTime></Properties>`;
export const custom = `${head}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Kostenstelle"><vt:lpwstr>Kostenstelle 12</vt:lpwstr></property></Properties>`;
export const people = `${head}<w15:people xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:person w15:author="Ilse Geheim"><w15:presenceInfo w15:providerId="None" w15:userId="Ilse Geheim"/></w15:person></w15:people>`;

export const settings = part(
  'settings',
  [
    '<w:zoom w:percent="90"/>',
    '<w:attachedTemplate r:id="rId1"/>',
    '<w:defaultTabStop w:val="708"/><w:evenAndOddHeaders/>',
    '<w:characterSpacingControl w:val="doNotCompress"/>',
    '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>',
    '<w:docVars><w:docVar w:name="Kostenstelle" w:val="12"/></w:docVars>',
    '<w:rsids><w:rsidRoot w:val="00AB12CD"/><w:rsid w:val="00AB12CD"/></w:rsids>',
    '<w:themeFontLang w:val="de-DE"/>',
    '<w:clrSchemeMapping w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2" w:accent1="accent1" w:accent2="accent2" w:accent3="accent3" w:accent4="accent4" w:accent5="accent5" w:accent6="accent6" w:hyperlink="hyperlink" w:followedHyperlink="followedHyperlink"/>',
    '<w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>',
    '<w14:docId w14:val="4711AB12"/><w15:docId w15:val="{4711AB12-0000-4000-8000-000000000000}"/>',
  ].join(''),
);

const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const colour = (slot: string, value: string) =>
  `<a:${slot}><a:srgbClr val="${value}"/></a:${slot}>`;
export const theme = `${head}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="House"><a:themeElements><a:clrScheme name="House">${colour('dk1', '1B1B1B')}${colour('lt1', 'FFFFFF')}${colour('dk2', '00315C')}${colour('lt2', 'EEF2F6')}${colour('accent1', '0B6E4F')}${colour('accent2', 'A23B00')}${colour('accent3', '777777')}${colour('accent4', '999999')}${colour('accent5', 'BBBBBB')}${colour('accent6', 'DDDDDD')}${colour('hlink', '0B5394')}${colour('folHlink', '741B47')}</a:clrScheme><a:fontScheme name="House"><a:majorFont><a:latin typeface="Liberation Sans Narrow"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="Liberation Sans"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme><a:fmtScheme name="House"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${`<a:ln w="6350">${fill}</a:ln>`.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${'<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;

/** A style with the ids that Word gives in German, and the names that it gives everywhere. */
export function style(id: string, name: string, properties: string, type = 'paragraph'): string {
  const base = type === 'paragraph' && id !== 'Standard' ? '<w:basedOn w:val="Standard"/>' : '';
  const isDefault = id === 'Standard' ? ' w:default="1"' : '';
  return `<w:style w:type="${type}"${isDefault} w:styleId="${id}"><w:name w:val="${name}"/>${base}<w:qFormat/><w:rsid w:val="00AB12CD"/>${properties}</w:style>`;
}

const HEADING = '<w:keepNext/><w:keepLines/>';
const heading = (level: number, size: number) =>
  style(
    `berschrift${level}`,
    `heading ${level}`,
    `<w:pPr>${HEADING}<w:numPr><w:ilvl w:val="${level - 1}"/><w:numId w:val="1"/></w:numPr><w:spacing w:before="240" w:after="120"/><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi"/><w:b/><w:color w:val="0B6E4F" w:themeColor="accent1"/><w:sz w:val="${size}"/></w:rPr>`,
  );

export const STYLES = [
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/><w:sz w:val="22"/><w:lang w:val="de-DE"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>',
  '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="0" w:defUnhideWhenUsed="0" w:defQFormat="0" w:count="376"><w:lsdException w:name="Normal" w:uiPriority="0" w:qFormat="1"/></w:latentStyles>',
  style('Standard', 'Normal', '<w:rPr><w:lang w:val="de-DE"/></w:rPr>'),
  '<w:style w:type="character" w:default="1" w:styleId="Absatz-Standardschriftart"><w:name w:val="Default Paragraph Font"/></w:style>',
  '<w:style w:type="table" w:default="1" w:styleId="NormaleTabelle"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>',
  ...[32, 28, 24, 22, 22, 22].map((size, index) => heading(index + 1, size)),
  style('Titel', 'Title', '<w:rPr><w:b/><w:color w:val="00315C"/><w:sz w:val="52"/></w:rPr>'),
  style('Untertitel', 'Subtitle', '<w:rPr><w:i/><w:sz w:val="28"/></w:rPr>'),
  style('Zitat', 'Quote', '<w:pPr><w:ind w:left="567"/></w:pPr><w:rPr><w:i/></w:rPr>'),
  style(
    'Beschriftung',
    'caption',
    '<w:rPr><w:i/><w:color w:val="00315C"/><w:sz w:val="18"/></w:rPr>',
  ),
  style(
    'Verzeichnis1',
    'toc 1',
    '<w:pPr><w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9062"/></w:tabs></w:pPr>',
  ),
  style('Verzeichnis2', 'toc 2', '<w:pPr><w:ind w:left="220"/></w:pPr>'),
  style(
    'Kopfzeile',
    'header',
    '<w:pPr><w:tabs><w:tab w:val="right" w:pos="9072"/></w:tabs></w:pPr>',
  ),
  style('Fuzeile', 'footer', '<w:rPr><w:sz w:val="16"/></w:rPr>'),
  style(
    'Hyperlink',
    'Hyperlink',
    '<w:rPr><w:color w:val="0B5394"/><w:u w:val="single"/></w:rPr>',
    'character',
  ),
].join('');

export const NUMBERING = `<w:abstractNum w:abstractNumId="3"><w:multiLevelType w:val="multilevel"/>${Array.from({ length: 6 }, (_, level) => `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="berschrift${level + 1}"/><w:lvlText w:val="%${level + 1}"/><w:lvlJc w:val="left"/></w:lvl>`).join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="3"/></w:num>`;

export const FONTS =
  '<w:font w:name="Liberation Sans"><w:panose1 w:val="020B0604020202020204"/><w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>';

/** A paragraph as Word cuts it while it is typed: a run for each piece, with marks of spelling between. */
export function paragraph(pieces: string | readonly string[], properties = ''): string {
  const runs = (typeof pieces === 'string' ? [pieces] : pieces).map(
    (piece) =>
      `<w:proofErr w:type="spellStart"/><w:r w:rsidRPr="00AB12CD"><w:t xml:space="preserve">${piece}</w:t></w:r>`,
  );
  return `<w:p w14:paraId="1A2B3C4D" w14:textId="77777777" w:rsidR="00AB12CD" w:rsidRDefault="00AB12CD">${properties}${runs.join('')}</w:p>`;
}
