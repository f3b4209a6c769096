import type { Geometry } from './geometry.ts';
import type { ColumnsPiece, Piece } from './piece.ts';
import { rawRun } from './run.ts';
import type { RunningParts } from './running.ts';
import {
  type FlatPiece,
  flattened,
  piecesXml,
  type StyleSpaces,
  spacedOut,
  thinPiece,
  withLook,
} from './story.ts';
import { twips } from './units.ts';
import { element } from './xml.ts';

/** A stretch of the document with one form of page. */
interface Section {
  readonly kind: 'flow' | 'sheet' | 'columns';
  readonly pieces: readonly FlatPiece[];
  readonly columns?: ColumnsPiece;
}

export interface SectionSetting {
  readonly geometry: Geometry;
  readonly running: RunningParts;
  readonly spaces: StyleSpaces;
}

/** The body with its sections: pages of their own, and columns in the flow of a page. */
export function bodyXml(pieces: readonly Piece[], setting: SectionSetting): string {
  const sections = sectionsOf(pieces, setting.spaces);
  const written = sections.map((section, index) => {
    const opensPage =
      index === 0 || section.kind === 'sheet' || sections[index - 1]?.kind === 'sheet';
    const isFirstFlow = sections.findIndex(({ kind }) => kind !== 'sheet') === index;
    const properties = sectionProperties(section, { opensPage, isFirstFlow }, setting);
    const isLast = index === sections.length - 1;
    return isLast
      ? piecesXml(section.pieces) + properties
      : piecesXml(ended(section.pieces, properties));
  });
  return element('w:body', {}, written.join(''));
}

function sectionsOf(pieces: readonly Piece[], spaces: StyleSpaces): Section[] {
  const sections: Section[] = [];
  let flow: FlatPiece[] = [];
  let owed = 0;
  const close = () => {
    if (flow.length > 0) sections.push({ kind: 'flow', pieces: spacedOut(flow, spaces) });
    flow = [];
  };
  for (const piece of pieces) {
    if (piece.kind === 'sheet') {
      close();
      sections.push({ kind: 'sheet', pieces: spacedOut(flattened([piece]), spaces) });
    } else if (piece.kind === 'columns') {
      close();
      sections.push({ kind: 'columns', pieces: columnPieces(piece, owed), columns: piece });
      owed = piece.below ?? 0;
    } else {
      flow.push(flow.length === 0 ? { ...piece, above: Math.max(owed, piece.above ?? 0) } : piece);
      owed = piece.below ?? 0;
    }
  }
  close();
  // A document must end in a section.
  if (sections.at(-1)?.kind !== 'flow') sections.push({ kind: 'flow', pieces: [thinPiece()] });
  return sections;
}

/** The columns' texts one after the other, each but the first behind a column break. */
function columnPieces({ columns, above = 0 }: ColumnsPiece, owed: number): FlatPiece[] {
  const before = Math.max(above, owed);
  return columns.flatMap(({ pieces }, column) =>
    flattened(pieces).map((piece, index) => {
      if (index > 0 || piece.kind === 'raw') return piece;
      const opened = withLook(piece, { before });
      return column === 0 ? opened : { ...opened, content: COLUMN_BREAK + opened.content };
    }),
  );
}

const COLUMN_BREAK = rawRun('<w:br w:type="column"/>');

/** Word keeps a section's form in its last paragraph. */
function ended(pieces: readonly FlatPiece[], section: string): FlatPiece[] {
  const last = pieces.at(-1);
  if (last?.kind === 'paragraph') return [...pieces.slice(0, -1), withLook(last, { section })];
  return [...pieces, withLook(thinPiece(), { section })];
}

interface Opening {
  readonly opensPage: boolean;
  readonly isFirstFlow: boolean;
}

function sectionProperties(
  section: Section,
  { opensPage, isFirstFlow }: Opening,
  { geometry, running }: SectionSetting,
): string {
  const heads = isFirstFlow ? running.references : '';
  const hasOtherFirst = section.kind === 'sheet' || (isFirstFlow && running.hasOtherFirst);
  return element(
    'w:sectPr',
    {},
    [
      heads,
      element('w:type', { 'w:val': opensPage ? 'nextPage' : 'continuous' }),
      pageSize(geometry),
      margins(geometry, running),
      columnsXml(section.columns, geometry),
      hasOtherFirst ? '<w:titlePg/>' : '',
    ].join(''),
  );
}

function pageSize({ width, height }: Geometry): string {
  return element('w:pgSz', { 'w:w': twips(width), 'w:h': twips(height) });
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
