import type { Alignment } from '../../../model/block.ts';
import type { PackCell, PackRow, PackTable } from '../../../model/pack-block.ts';
import { inlineText } from '../../../model/reading-text.ts';
import { storable } from '../characters.ts';
import { geometryOf, turned } from '../geometry.ts';
import { inlineXml } from '../inlines.ts';
import { type ParagraphLook, paragraphProperties } from '../paragraph.ts';
import { type Piece, spaced } from '../piece.ts';
import type { Place } from '../place.ts';
import { runProperties, textRun } from '../run.ts';
import { cellMargins, TABLE_STYLE } from '../styles/table-style.ts';
import { twips } from '../units.ts';
import { element } from '../xml.ts';
import { anchored } from './anchored.ts';
import { captionPiece } from './caption.ts';
import { columnWidths } from './column-widths.ts';
import { inLanguage } from './language.ts';
import { directed, flush, freeLines, inDirection, sourcePiece } from './paragraph.ts';

/** A table of data; one that is wide and stands in nothing else has pages of its own. */
export function tablePieces(table: PackTable, place: Place): Piece[] {
  const { style, calls, book } = place;
  const isOutermost = style === 'BodyText' && calls === 'real';
  if (table.orientation !== 'landscape' || !isOutermost) return uprightPieces(table, place);
  const geometry = turned(book.geometry, book.pack);
  const pieces = uprightPieces(table, { ...place, book: { ...book, geometry } });
  return [{ kind: 'turned', pieces }];
}

/** Caption above, head repeated on each page, no row cut, source lines below. */
function uprightPieces(table: PackTable, place: Place): Piece[] {
  const here = inLanguage(place, table.lang);
  const { before, after, edgePadding } = place.book.pack.theme.parts.table;
  // In reading order: notes are counted as they are written.
  const above = captionAbove(table, here);
  const rows: Piece = { kind: 'raw', table: true, xml: tableXml(table, here), below: edgePadding };
  const below = table.below.map((line, index) => {
    const piece = sourcePiece(line, here, tableLeft(here));
    return index === 0 ? piece : flush(piece);
  });
  return anchored(spaced([...above, rows, ...below], before, after), table.anchor, place);
}

function captionAbove({ caption, anchor }: PackTable, place: Place): Piece[] {
  if (caption === undefined) return [];
  const piece = captionPiece(caption, 'Table', anchor, place);
  return [{ ...piece, look: { ...piece.look, keepNext: true } }];
}

/** Tables take the whole width, from the first edge, unless something stands round them. */
function tableLeft({ left, book }: Place): number {
  return left === book.geometry.text ? 0 : left;
}

/** Widths of an average character, in sizes: of most faces, and of wide words and those that stand in for them. */
const CHARACTER = 0.52;
const WIDE_CHARACTER = 0.55;
const WIDEST_CHARACTER = 0.62;
/** Of a house's faces, which nobody here can measure and few readers have: Verdana is that wide. */
const HOUSE_CHARACTER = 0.68;

function tableXml(table: PackTable, place: Place): string {
  const { theme } = place.book.pack;
  const left = tableLeft(place);
  const gap =
    table.style === 'registry' ? theme.parts.table.registryGap : theme.parts.table.columnGap;
  const widths = columnWidths(table, {
    total: place.book.geometry.block - left,
    gap,
    character: theme.styles.tableText.size * CHARACTER,
    wide: theme.styles.tableText.size * wideCharacter(place),
  });
  const grid = widths.map((width) => element('w:gridCol', { 'w:w': twips(width) }));
  const shared = { table, widths, gap, place };
  const margins = isHouses(place) ? '' : cellMargins(theme.parts.table.rowPadding, gap);
  const rows = [
    rowXml(table.head, { ...shared, head: true, look: {} }),
    ...table.rows.map((row, index) =>
      rowXml(row.cells, { ...shared, head: false, look: rowLook(row, index, shared) }),
    ),
  ];
  return element(
    'w:tbl',
    {},
    tableProperties(table, {
      widths,
      left,
      margins,
      look: isHouses(place) ? HOUSE_LOOK : LOOK,
      fromRight: place.fromRight,
    }) +
      element('w:tblGrid', {}, grid.join('')) +
      rows.join(''),
  );
}

function wideCharacter({ book }: Place): number {
  if (book.manners !== undefined) return HOUSE_CHARACTER;
  return book.pack.docx.embedFonts ? WIDE_CHARACTER : WIDEST_CHARACTER;
}

interface Frame {
  readonly widths: readonly number[];
  readonly left: number;
  readonly margins: string;
  readonly look: string;
  /** Its first column is the one at the right. */
  readonly fromRight: boolean;
}

/** A style of the house says how its tables look. */
function isHouses({ book }: Place): boolean {
  return book.manners?.dressesTables ?? false;
}

function tableProperties(
  { caption, description }: PackTable,
  { widths, left, margins, look, fromRight }: Frame,
): string {
  const total = widths.reduce((sum, width) => sum + twips(width), 0);
  const title = caption === undefined ? description : inlineText(caption.content);
  return element(
    'w:tblPr',
    {},
    [
      element('w:tblStyle', { 'w:val': TABLE_STYLE }),
      fromRight ? '<w:bidiVisual/>' : '',
      element('w:tblW', { 'w:w': total, 'w:type': 'dxa' }),
      element('w:tblInd', { 'w:w': twips(left), 'w:type': 'dxa' }),
      element('w:tblLayout', { 'w:type': 'fixed' }),
      margins,
      look,
      element('w:tblCaption', { 'w:val': storable(title) }),
      element('w:tblDescription', { 'w:val': storable(description) }),
    ].join(''),
  );
}

const LOOK = tableLook('0620', 1);
/** A house's style may tint every other row. */
const HOUSE_LOOK = tableLook('0420', 0);

function tableLook(value: string, noBands: number): string {
  return element('w:tblLook', {
    'w:val': value,
    'w:firstRow': 1,
    'w:lastRow': 0,
    'w:firstColumn': 0,
    'w:lastColumn': 0,
    'w:noHBand': noBands,
    'w:noVBand': 1,
  });
}

interface Rows {
  readonly table: PackTable;
  readonly widths: readonly number[];
  readonly gap: number;
  readonly place: Place;
}

interface Row extends Rows {
  readonly head: boolean;
  readonly look: ParagraphLook;
}

/** A table of so few rows is not cut by a page's end. */
const MOST_ROWS_TOGETHER = 12;

/** There rows that are held together make LibreOffice 7.4 end, and a column is on one page as it is. */
function isInColumn({ book }: Place): boolean {
  return book.geometry.block < geometryOf(book.pack).block;
}

/** Air at the table's edges and above groups. */
function rowLook(row: PackRow, index: number, { table, place }: Rows): ParagraphLook {
  const { edgePadding, groupGap } = place.book.pack.theme.parts.table;
  const isFirst = index === 0;
  const isLast = index === table.rows.length - 1;
  const together = table.rows.length <= MOST_ROWS_TOGETHER && !isInColumn(place);
  return {
    ...(together && !isLast ? { keepNext: true } : {}),
    ...(isFirst ? { before: edgePadding } : {}),
    ...(row.opensGroup && !isFirst ? { before: groupGap } : {}),
    ...(isLast ? { after: edgePadding } : {}),
  };
}

function rowXml(cells: readonly PackCell[], row: Row): string {
  const { leastRow } = row.place.book.pack.theme.parts.table;
  const properties = [
    '<w:cantSplit/>',
    leastRow > 0 ? element('w:trHeight', { 'w:val': twips(leastRow), 'w:hRule': 'atLeast' }) : '',
    row.head ? '<w:tblHeader/>' : '',
  ];
  const written = row.widths.map((width, column) => cellXml(cells[column], column, width, row));
  return element('w:tr', {}, element('w:trPr', {}, properties.join('')) + written.join(''));
}

function cellXml(cell: PackCell | undefined, column: number, width: number, row: Row): string {
  const isLast = column === row.widths.length - 1;
  const properties = [
    element('w:tcW', { 'w:w': twips(width), 'w:type': 'dxa' }),
    isLast && !isHouses(row.place) ? NO_RIGHT_MARGIN : '',
  ];
  const look = {
    style: row.head ? 'TableHead' : 'TableText',
    ...row.look,
  };
  const inside = width - (isLast ? 0 : row.gap);
  const place = { ...row.place, left: 0, right: row.place.book.geometry.block - inside };
  return element(
    'w:tc',
    {},
    element('w:tcPr', {}, properties.join('')) +
      cellParagraph(cell, { look, align: row.table.alignments[column] ?? 'none' }, place),
  );
}

/** Numbers in the last column end where the table ends. */
const NO_RIGHT_MARGIN = '<w:tcMar><w:right w:w="0" w:type="dxa"/></w:tcMar>';

/** Left and right as readers see them: Word means a line's beginning and its end. */
function alignment(align: Alignment, fromRight: boolean): ParagraphLook {
  if (align === 'center') return { align };
  if (align === 'none') return {};
  return (align === 'left') === fromRight ? { align: 'right' } : {};
}

interface CellLook {
  readonly look: ParagraphLook;
  readonly align: Alignment;
}

function cellParagraph(
  cell: PackCell | undefined,
  { look, align }: CellLook,
  place: Place,
): string {
  const content = cell?.content ?? [];
  const qualifier = cell?.qualifier ?? '';
  const lead =
    qualifier === '' ? '' : textRun(`${qualifier}\u00A0`, runProperties({ style: 'Qualifier' }));
  const here = inDirection(place, content);
  const words = lead + inlineXml(content, here);
  const direction = { ...directed(here), ...alignment(align, here.fromRight) };
  return element(
    'w:p',
    {},
    paragraphProperties({ ...look, ...freeLines(content), ...direction }) + words,
  );
}
