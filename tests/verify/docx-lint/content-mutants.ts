import { add, changed, relate, swap } from './change-docx.ts';
import {
  CELL,
  chart,
  document,
  END,
  field,
  numbering,
  paragraph,
  relations,
  SECOND,
  styles,
  types,
} from './faultless-places.ts';

/** For each rule on what a document says: faultless documents after a change that breaks this rule and no other. */
export const contentMutants: Readonly<Record<string, readonly Uint8Array[]>> = {
  'style-ids': [
    changed(swap(styles, /<w:style w:type="paragraph" w:styleId="TOC1">.*?<\/w:style>/, '$&$&')),
  ],
  'styles-defined': [
    changed(swap(document, 'w:val="Shaded"', 'w:val="Shady"')),
    changed(swap(document, 'w:val="Shaded"', 'w:val="CaptionChar"')),
  ],
  'style-chains': [
    changed(swap(styles, /("heading 2"\/><w:basedOn w:val=)"Normal"/, '$1"Heading2"')),
    changed(swap(styles, '<w:basedOn w:val="Normal"/>', '<w:basedOn w:val="Hyperlink"/>')),
    changed(swap(styles, '<w:next w:val="Normal"/>', '<w:next w:val="Text"/>')),
    changed(swap(styles, '<w:link w:val="Caption"/>', '<w:link w:val="Hyperlink"/>')),
  ],
  'lists-defined': [
    changed(swap(document, '<w:numId w:val="1"/>', '<w:numId w:val="2"/>')),
    changed(swap(numbering, '<w:abstractNumId w:val="4"/>', '<w:abstractNumId w:val="5"/>')),
    changed(swap(numbering, /<w:num w.*<\/w:num>/, '$&$&')),
  ],
  'list-levels': [
    changed(swap(document, '<w:ilvl w:val="1"/>', '<w:ilvl w:val="2"/>')),
    changed(
      swap(numbering, '<w:lvl w:ilvl="1">', '<w:lvl w:ilvl="0">'),
      swap(document, '<w:ilvl w:val="1"/>', '<w:ilvl w:val="0"/>'),
    ),
  ],
  'notes-called': [
    changed(swap(document, '<w:footnoteReference w:id="1"/>', '<w:footnoteReference w:id="2"/>')),
    changed(swap(document, '<w:endnoteReference w:id="1"/>', '')),
    changed(swap(document, /<w:r><w:footnoteReference w:id="1"\/><\/w:r>/, '$&$&')),
  ],
  'note-lines': [
    changed(swap('word/settings.xml', '<w:footnote w:id="0"/>', '<w:footnote w:id="7"/>')),
  ],
  'comments-called': [
    changed(swap(document, '<w:r><w:commentReference w:id="5"/></w:r>', '')),
    changed(
      swap(
        document,
        '<w:commentReference w:id="5"/>',
        '<w:commentReference w:id="5"/><w:commentReference w:id="6"/>',
      ),
    ),
    changed(swap(document, '<w:commentRangeEnd w:id="5"/>', '')),
  ],
  'bookmarks-paired': [
    changed(swap(document, '<w:bookmarkEnd w:id="4"/>', '')),
    changed(
      swap(
        document,
        '<w:bookmarkEnd w:id="4"/>',
        '<w:bookmarkEnd w:id="4"/><w:bookmarkEnd w:id="9"/>',
      ),
    ),
    changed(
      swap(document, 'w:id="4" w:name', 'w:id="3" w:name'),
      swap(document, '<w:bookmarkEnd w:id="4"/>', '<w:bookmarkEnd w:id="3"/>'),
    ),
  ],
  'bookmarks-unique': [
    changed(
      paragraph(
        '<w:bookmarkStart w:id="9" w:name="FIGURE_1"/><w:bookmarkEnd w:id="9"/><w:r><w:t>x</w:t></w:r>',
      ),
    ),
  ],
  'bookmark-names': ['a place', 'a-place', '1st', 'x'.repeat(41)].map((name) =>
    changed(
      paragraph(
        `<w:bookmarkStart w:id="9" w:name="${name}"/><w:bookmarkEnd w:id="9"/><w:r><w:t>x</w:t></w:r>`,
      ),
    ),
  ),
  'references-lead': [
    changed(swap(document, 'REF figure_1', 'REF figure_9')),
    changed(swap(document, 'w:anchor="figure_2"', 'w:anchor="figure_9"')),
    changed(field('HYPERLINK \\l figure_9')),
    changed(field('PAGEREF figure_9 \\h')),
  ],
  'fields-nested': [
    changed(
      swap(document, /<w:r><w:fldChar w:fldCharType="end"\/><\/w:r>(?=<w:hyperlink r:id)/, ''),
    ),
    changed(paragraph('<w:r><w:t>x</w:t><w:fldChar w:fldCharType="end"/></w:r>')),
    changed(swap(document, '<w:r><w:fldChar w:fldCharType="separate"/></w:r>', '$&$&')),
  ],
  'drawing-ids': [changed(swap(document, SECOND, '<wp:docPr id="1"'))],
  'control-ids': [changed(swap(document, '<w:id w:val="78"/>', '<w:id w:val="77"/>'))],
  'chart-data': [
    changed(add('word/embeddings/workbook1.xlsx', 'a,b')),
    changed(swap(chart, '<c:externalData r:id="rId1"/>', '')),
  ],
  'link-schemes': ['javascript:alert(1)', 'file:///C:/a', 'a.docx', 'vbscript:x']
    .map((address) => changed(swap(relations, 'https://example.org/a', address)))
    .concat(changed(field('HYPERLINK javascript:x'))),
  'link-addresses': ['https://a/%zz', 'https://a/b c', 'https://a/[1]|{2}'].map((address) =>
    changed(swap(relations, 'https://example.org/a', address)),
  ),
  'field-kinds': [
    'INCLUDEPICTURE x',
    'DDEAUTO c d',
    'MACROBUTTON m x',
    'autotext x',
    'Nonsense',
  ].map((instruction) => changed(field(instruction))),
  'no-macros': [
    changed(
      add('word/vbaProject.bin', 'x'),
      swap(
        types,
        '</Types>',
        '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
      ),
      relate(relations, 'vbaProject', 'vbaProject.bin'),
    ),
  ],
  'nothing-outside': [
    changed(relate(relations, 'attachedTemplate', 'https://example.org/t.dotm')),
    changed(relate(relations, 'image', 'https://example.org/i.png')),
  ],
  'no-objects': [changed(relate(relations, 'package', 'embeddings/workbook1.xlsx'))],
  'no-foreign-text': [changed(swap(document, END, `<w:altChunk/>${END}`))],
  'no-prompt': [
    changed(swap('word/settings.xml', '<w:footnotePr>', '<w:updateFields/><w:footnotePr>')),
    changed(swap(document, 'w:fldCharType="begin"', 'w:fldCharType="begin" w:dirty="true"')),
  ],
  title: [changed(swap('docProps/core.xml', 'A title', ' '))],
  language: [changed(swap(styles, '<w:lang w:val="en-GB"/>', ''))],
  'language-tags': [changed(swap(styles, 'w:val="en-GB"', 'w:val="en_GB"'))],
  headings: [
    changed(swap(document, 'w:val="Heading2"', 'w:val="Heading3"')),
    changed(swap(styles, '<w:outlineLvl w:val="0"/>', '')),
  ],
  'headings-filled': [changed(paragraph('', '<w:pStyle w:val="Heading2"/>'))],
  'contents-true': [changed(swap(document, '<w:t>Second</w:t>', '<w:t>Third</w:t>'))],
  'captions-counted': [changed(swap(document, '<w:t>2</w:t>', '<w:t>3</w:t>'))],
  'table-header': [
    changed(swap(document, '<w:trPr><w:tblHeader/></w:trPr>', '')),
    changed(
      swap(document, '<w:tblLook w:val="0020" w:firstRow="1"/>', '<w:tblLook w:val="0000"/>'),
    ),
  ],
  'table-description': [changed(swap(document, '<w:tblCaption w:val="Cases"/>', ''))],
  'no-merged-cells': [
    changed(swap(document, 'w:type="dxa"/></w:tcPr>', 'w:type="dxa"/><w:vMerge/></w:tcPr>')),
    changed(
      swap(document, 'w:type="dxa"/></w:tcPr>', 'w:type="dxa"/><w:gridSpan w:val="2"/></w:tcPr>'),
      swap(document, /<w:tc>(?:(?!<\/w:tc>).)*Cases<(?:(?!<\/w:tc>).)*<\/w:tc>/, ''),
    ),
  ],
  'no-nested-tables': [
    changed((all) => {
      const [table = ''] =
        /<w:tbl>.*<\/w:tbl>/.exec(new TextDecoder().decode(all.get(document))) ?? [];
      swap(document, CELL, (cell: string) => cell.replace('<w:p>', `${table}<w:p>`))(all);
    }),
  ],
  'alt-text': [
    changed(swap(document, 'descr="A tree in bloom"', 'descr=" "')),
    changed(swap(document, 'name="Drawing 3"', 'name="Drawing 3" descr="A line"')),
  ],
  'alt-telling': ['tree.png', 'Picture 1', 'image'].map((text) =>
    changed(swap(document, 'A tree in bloom', text)),
  ),
  'drawings-inline': [
    changed(
      swap(document, '<wp:inline>', '<wp:anchor>'),
      swap(document, '</wp:inline>', '</wp:anchor>'),
    ),
  ],
  'link-texts': ['Click here!', 'here', 'Здесь', ''].map((text) =>
    changed(swap(document, 'the report', text)),
  ),
  'no-blank-lines': [changed(paragraph(''), paragraph(''))],
  contrast: [
    changed(swap(styles, 'w:val="0000AA"', 'w:val="AAAAFF"')),
    changed(swap(styles, 'w:val="FFFFFF"/><w:sz', 'w:val="555555"/><w:sz')),
    changed(swap(styles, 'w:fill="333333"', 'w:fill="EEEEEE"')),
    changed(
      swap(
        document,
        '</w:tcPr><w:p><w:r><w:t>12',
        '<w:shd w:val="clear" w:fill="000000"/></w:tcPr><w:p><w:r><w:rPr><w:color w:val="333333"/></w:rPr><w:t>12',
      ),
    ),
  ],
  'text-size': [changed(swap(styles, '<w:sz w:val="20"/>', '<w:sz w:val="9"/>'))],
};
