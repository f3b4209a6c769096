import { add, changed, damaged, recordOf, relate, remove, swap } from './change-docx.ts';
import { PNG } from './faultless.ts';
import { CELL, chart, document, END, relations, styles, types } from './faultless-places.ts';

/** For each rule on the package and its grammar: faultless documents after a change that breaks this rule and no other. */
export const packageMutants: Readonly<Record<string, readonly Uint8Array[]>> = {
  archive: [
    damaged((bytes) => bytes.write('WORD', recordOf(bytes, 'word/header.xml', 'file') + 30)),
    damaged((bytes) => {
      // Both files are found where the second is, and have its name there.
      const place = recordOf(bytes, 'word/media/image1.png', 'file');
      bytes.writeUInt32LE(place, recordOf(bytes, 'word/media/image2.png', 'directory') + 42);
    }),
  ],
  'part-names': [
    changed(
      remove('word/media/image2.png'),
      add('word/media/image 2.png', PNG),
      swap(relations, 'media/image2.png', 'media/image%202.png'),
    ),
    changed(add('word/HEADER.xml', '<x/>'), relate(relations, 'header', 'HEADER.xml')),
  ],
  'content-types': [
    changed(swap(types, /<Default Extension="png"[^>]*>/, '')),
    changed(swap(types, /<Default Extension="png"[^>]*>/, '$&$&')),
    changed(swap(types, /<Override PartName="\/word\/styles.xml"[^>]*>/, '$&$&')),
  ],
  'part-types': [
    changed(swap(types, 'wordprocessingml.header+xml', 'wordprocessingml.footer+xml')),
    changed(relate(relations, 'styles', 'styles.xml')),
  ],
  'well-formed': [
    changed(swap('docProps/core.xml', '</dc:title>', '</dc:title><dc:creator>&</dc:creator>')),
    changed(swap('word/footer.xml', '</w:p>', '')),
    changed(swap('word/header.xml', 'A head', 'A\u0001head')),
    changed(swap('word/header.xml', 'A head', 'A\uFFFEhead')),
    changed(add('word/theme.xml', Uint8Array.of(0x3c, 0xff)), relate(relations, 'x', 'theme.xml')),
    changed(swap('word/header.xml', 'A head', `${'<w:x>'.repeat(500)}${'</w:x>'.repeat(500)}`)),
  ],
  'no-doctype': [
    changed(swap(chart, '<c:chartSpace', '<!DOCTYPE c:chartSpace [<!ENTITY a "b">]><c:chartSpace')),
  ],
  'prefixes-declared': [changed(swap(document, 'mc:Ignorable="w14"', 'mc:Ignorable="w14 w15"'))],
  'relation-ids': [
    changed(relate(relations, 'image', 'media/image1.png', 'rId1')),
    changed(relate(relations, 'image', 'media/image1.png', '9')),
  ],
  'relations-resolve': [changed(relate(relations, 'image', 'media/image9.png'))],
  'relations-used': [changed(swap(document, 'r:embed="rId10"', 'r:embed="rId99"'))],
  'parts-reached': [changed(add('word/other.xml', '<x/>'))],
  'picture-types': [changed(add('word/media/image1.png', 'GIF89a'))],
  'embedded-fonts': [changed(swap('word/fontTable.xml', '{1DF903FE', '{9DF903FE'))],
  'property-order': [
    changed(swap(document, /(<w:ilvl w:val="0"\/>)(<w:numId w:val="1"\/>)/, '$2$1')),
    changed(swap(styles, '<w:keepNext/>', '<w:keepNext/><w:keepNext/>')),
    changed(swap(document, '<w:tblCaption', '<w:tblSummary w:val="x"/><w:tblCaption')),
  ],
  'properties-first': [
    changed(
      swap(document, /(<w:pPr>(?:(?!<\/w:pPr>).)*Shaded.*?<\/w:pPr>)(<w:r>.*?<\/w:r>)/, '$2$1'),
    ),
    changed(swap(document, '</w:trPr>', '</w:trPr><w:trPr/>')),
  ],
  nesting: [
    changed(swap(document, END, `<w:p>${END}</w:p>`)),
    changed(swap(document, END, `<w:p><w:t>The end</w:t></w:p>`)),
    changed(
      swap(document, END, `<w:p><w:sdt><w:sdtContent><w:p/></w:sdtContent></w:sdt></w:p>${END}`),
    ),
  ],
  'cells-end': [
    changed(swap(document, /<w:p>(?:(?!<w:p>).)*<\/w:p><\/w:tc>/, '</w:tc>')),
    changed(swap('word/header.xml', /<w:p>.*<\/w:p>/, '')),
  ],
  'table-grid': [
    changed(swap(document, '<w:gridCol w:w="2000"/>', '')),
    changed(swap(document, CELL, '$&$&')),
  ],
  'table-columns': [
    changed(
      swap(document, '<w:gridCol w:w="2000"/>', '<w:gridCol w:w="2000"/>'.repeat(63)),
      swap(document, CELL, (cell: string) => cell.repeat(63)),
      swap(document, /<w:tr><w:tc>/, (row: string) =>
        row.replace('<w:tc>', '<w:tc><w:p/></w:tc>'.repeat(62) + '<w:tc>'),
      ),
    ),
  ],
  'headers-once': [changed(swap(document, /<w:headerReference[^>]*>/, '$&$&'))],
  'page-size': [changed(swap(document, 'w:left="1440"', 'w:left="11000"'))],
  numbers: [
    changed(swap(document, 'w:header="720"', 'w:header="NaN"')),
    changed(swap(document, 'cx="9525"', 'cx="-1"')),
    changed(swap(document, '<w:gridCol w:w="2000"/>', '<w:gridCol w:w="2000.5"/>')),
  ],
  colours: [changed(swap(styles, 'w:val="0000AA"', 'w:val="blue"'))],
  'spaces-kept': [changed(swap(document, 'The end', ' The end'))],
  'no-raw-breaks': [changed(swap(document, 'The end', 'The\nend'))],
};
