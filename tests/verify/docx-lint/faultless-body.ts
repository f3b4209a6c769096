const PICTURE_URI = 'http://schemas.openxmlformats.org/drawingml/2006/picture';
const CHART_URI = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

function run(text: string, properties = ''): string {
  return `<w:r>${properties}<w:t>${text}</w:t></w:r>`;
}

function p(content: string, style = '', more = ''): string {
  const named = style === '' ? '' : `<w:pStyle w:val="${style}"/>`;
  const properties = named + more;
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
}

function mark(type: string): string {
  return `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
}

function field(instruction: string, result: string): string {
  const order = `<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>`;
  return `${mark('begin')}${order}${mark('separate')}${result}${mark('end')}`;
}

function bookmark(id: number, name: string, content: string): string {
  return `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${content}<w:bookmarkEnd w:id="${id}"/>`;
}

function drawing(id: number, properties: string, uri: string, content: string): string {
  return (
    '<w:r><w:drawing><wp:inline><wp:extent cx="9525" cy="9525"/>' +
    `<wp:docPr id="${id}" name="Drawing ${id}" ${properties}</wp:docPr>` +
    `<a:graphic><a:graphicData uri="${uri}">${content}</a:graphicData></a:graphic>` +
    '</wp:inline></w:drawing></w:r>'
  );
}

const picture =
  '<pic:pic><pic:nvPicPr><pic:cNvPr id="0" name=""/><pic:cNvPicPr/></pic:nvPicPr>' +
  '<pic:blipFill><a:blip r:embed="rId10"/></pic:blipFill><pic:spPr/></pic:pic>';

const ornament =
  '><a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">' +
  '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/>' +
  '</a:ext></a:extLst>';

const cell = (text: string) =>
  `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${p(run(text))}</w:tc>`;

const table =
  '<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="4000" w:type="dxa"/>' +
  '<w:tblLook w:val="0020" w:firstRow="1"/><w:tblCaption w:val="Cases"/></w:tblPr>' +
  '<w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid>' +
  `<w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('Year')}${cell('Cases')}</w:tr>` +
  `<w:tr>${cell('2007')}${cell('12')}</w:tr></w:tbl>`;

const item = (text: string, level: number) =>
  p(run(text), '', `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`);

const caption = (number: number, id: number) =>
  p(
    bookmark(
      id,
      `figure_${number}`,
      run('Figure ') + field('SEQ Figure \\* ARABIC', run(String(number))),
    ) + run(': A drawing.'),
    'Caption',
  ).replaceAll('<w:t>Figure ', '<w:t xml:space="preserve">Figure ');

const control =
  '<w:sdt><w:sdtPr><w:tag w:val="date"/><w:id w:val="77"/></w:sdtPr>' +
  `<w:sdtContent>${p(run('24 November'))}</w:sdtContent></w:sdt>` +
  '<w:sdt><w:sdtPr><w:tag w:val="place"/><w:id w:val="78"/></w:sdtPr>' +
  `<w:sdtContent>${p(run('Dushanbe'))}</w:sdtContent></w:sdt>`;

const entry = (anchor: string, words: string) =>
  `<w:hyperlink w:anchor="${anchor}">${run(words)}<w:r><w:tab/></w:r>` +
  `${field(`PAGEREF ${anchor} \\h`, run('1'))}</w:hyperlink>`;

const section =
  '<w:sectPr><w:headerReference w:type="default" r:id="rId8"/><w:footerReference w:type="default" r:id="rId9"/>' +
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" ' +
  'w:header="720" w:footer="720" w:gutter="0"/></w:sectPr>';

/** The body of `faultlessParts`, a thing at least of each kind. */
export const faultlessBody = [
  '<w:body>',
  p(
    mark('begin') +
      '<w:r><w:instrText> TOC \\o </w:instrText></w:r>' +
      mark('separate') +
      entry('_Toc1', 'First'),
    'TOC1',
  ),
  p(entry('_Toc2', 'Second') + mark('end'), 'TOC1'),
  p(bookmark(1, '_Toc1', run('First')), 'Heading1'),
  p(
    `${run('Text')}<w:r><w:footnoteReference w:id="1"/></w:r>${run('and more')}` +
      '<w:r><w:endnoteReference w:id="1"/></w:r>' +
      `<w:commentRangeStart w:id="5"/>${run('doubtful')}<w:commentRangeEnd w:id="5"/>` +
      '<w:r><w:commentReference w:id="5"/></w:r>',
  ),
  p(bookmark(2, '_Toc2', run('Second')), 'Heading2'),
  p(
    `${run('See')}${field('REF figure_1 \\h', run('Figure 1'))}` +
      `<w:hyperlink r:id="rId12">${run('the report', '<w:rPr><w:rStyle w:val="Hyperlink"/></w:rPr>')}</w:hyperlink>` +
      `<w:hyperlink w:anchor="figure_2">${run('the second figure')}</w:hyperlink>` +
      field('HYPERLINK "https://example.org/b" \\o "b"', run('another report')),
  ),
  item('one', 0),
  item('two', 1),
  p(run('On a ground'), 'Shaded'),
  p(drawing(1, 'descr="A tree in bloom">', PICTURE_URI, picture)),
  caption(1, 3),
  p(drawing(2, 'descr="Cases by year">', CHART_URI, '<c:chart r:id="rId11"/>')),
  caption(2, 4),
  p(drawing(3, ornament, PICTURE_URI, picture)),
  table,
  control,
  p(run('The end')),
  section,
  '</w:body>',
].join('');
