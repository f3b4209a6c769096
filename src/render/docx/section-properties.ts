import { type Geometry, isTurned } from './geometry.ts';
import type { ColumnsPiece } from './piece.ts';
import type { RunningParts } from './running.ts';
import { twips } from './units.ts';
import { element } from './xml.ts';

/** What a section says of its pages. */
export interface PageForm {
  readonly opensPage: boolean;
  /** Its headers and footers, where they are not those of the section before it. */
  readonly references: string;
  /** Its first page has none, or others. */
  readonly hasOtherFirst: boolean;
  readonly columns?: ColumnsPiece | undefined;
}

/** `w:sectPr`, its children in the order that the schema demands. */
export function sectionProperties(
  { opensPage, references, hasOtherFirst, columns }: PageForm,
  geometry: Geometry,
  running: RunningParts,
): string {
  return element(
    'w:sectPr',
    {},
    [
      references,
      element('w:type', { 'w:val': opensPage ? 'nextPage' : 'continuous' }),
      pageSize(geometry),
      margins(geometry, running),
      columnsXml(columns, geometry),
      hasOtherFirst ? '<w:titlePg/>' : '',
      geometry.fromRight ? '<w:bidi/>' : '',
    ].join(''),
  );
}

function pageSize(geometry: Geometry): string {
  return element('w:pgSz', {
    'w:w': twips(geometry.width),
    'w:h': twips(geometry.height),
    'w:orient': isTurned(geometry) ? 'landscape' : undefined,
  });
}

function margins(geometry: Geometry, running: RunningParts): string {
  return element('w:pgMar', {
    'w:top': twips(running.top),
    'w:right': twips(geometry.right),
    'w:bottom': twips(geometry.bottom),
    'w:left': twips(geometry.left),
    'w:header': twips(running.headerAt),
    'w:footer': twips(running.footerAt),
    'w:gutter': 0,
  });
}

function columnsXml(piece: ColumnsPiece | undefined, { block }: Geometry): string {
  if (piece === undefined || piece.columns.length < 2) return '<w:cols w:space="720"/>';
  const used = piece.columns.reduce((sum, { width }) => sum + width + piece.gap, 0);
  const widths = piece.columns.map(({ width }, index) => {
    const isLast = index === piece.columns.length - 1;
    // What is left of the line belongs to the last column.
    const whole = isLast ? Math.max(width, width + block - used + piece.gap) : width;
    return element('w:col', {
      'w:w': twips(whole),
      'w:space': isLast ? 0 : twips(piece.gap),
    });
  });
  return element('w:cols', { 'w:num': piece.columns.length, 'w:equalWidth': 0 }, widths.join(''));
}
