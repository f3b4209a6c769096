import type { Geometry } from './geometry.ts';
import type { ColumnsPiece, Piece } from './piece.ts';
import { rawRun } from './run.ts';
import type { RunningParts } from './running.ts';
import {
  type FlatPiece,
  flattened,
  piecesXml,
  type StyleSpaces,
  spacedAbove,
  spacedBelow,
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
    const followsSheet = sections[index - 1]?.kind === 'sheet';
    const opening = { opensPage, isFirstFlow, followsSheet };
    const properties = sectionProperties(section, opening, setting);
    const isLast = index === sections.length - 1;
    return isLast
      ? piecesXml(section.pieces) + properties
      : piecesXml(ended(section.pieces, properties));
  });
  return element('w:body', {}, written.join(''));
}

function sectionsOf(pieces: readonly Piece[], spaces: StyleSpaces): Section[] {
  const groups = grouped(pieces);
  const sections = groups.map((group, index) => {
    const above = spaceAbove(groups[index - 1]);
    const below = spaceBelow(group, groups[index + 1]);
    return sectionOf(group, { above, below }, spaces);
  });
  // A document must end in a section of its usual form.
  return sections.at(-1)?.kind === 'flow'
    ? sections
    : [...sections, { kind: 'flow', pieces: [thinPiece()] }];
}

function spaceAbove(previous: readonly Piece[] | undefined): number | 'page' {
  const last = previous?.at(-1);
  return last?.kind === 'sheet' ? 'page' : (last?.below ?? 0);
}

function spaceBelow(group: readonly Piece[], next: readonly Piece[] | undefined): number {
  const first = next?.[0];
  return first?.kind === 'columns' ? Math.max(group.at(-1)?.below ?? 0, first.above ?? 0) : 0;
}

/** What goes into one section: all that flows on, or one that does not. */
function grouped(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  let flow: Piece[] | undefined;
  for (const piece of pieces) {
    if (piece.kind === 'columns' || piece.kind === 'sheet') {
      groups.push([piece]);
      flow = undefined;
    } else if (flow === undefined) {
      flow = [piece];
      groups.push(flow);
    } else flow.push(piece);
  }
  return groups;
}

interface Surroundings {
  /** `page`: it opens a page, where nothing stands above. */
  readonly above: number | 'page';
  readonly below: number;
}

/** The top of a column keeps no space: what is asked for stands below the paragraphs before it. */
function sectionOf(
  group: readonly Piece[],
  { above, below }: Surroundings,
  spaces: StyleSpaces,
): Section {
  const [first] = group;
  if (first?.kind === 'columns') {
    return { kind: 'columns', pieces: columnPieces(first, below, spaces), columns: first };
  }
  const kind = first?.kind === 'sheet' ? 'sheet' : 'flow';
  const placed = spacedOut(flattened(group), spaces);
  const opened = above === 'page' ? flushTop(placed) : spacedAbove(placed, above, spaces);
  return { kind, pieces: spacedBelow(opened, below, spaces) };
}

function flushTop([first, ...others]: readonly FlatPiece[]): FlatPiece[] {
  if (first === undefined) return [];
  return [first.kind === 'paragraph' ? withLook(first, { before: 0 }) : first, ...others];
}

/** The columns' texts one after the other, each but the first behind a column break. */
function columnPieces({ columns }: ColumnsPiece, below: number, spaces: StyleSpaces): FlatPiece[] {
  return columns.flatMap(({ pieces }, column) => {
    const [first, ...others] = spacedBelow(spacedOut(flattened(pieces), spaces), below, spaces);
    if (first === undefined) return [];
    if (column === 0 || first.kind === 'raw') return [first, ...others];
    return [{ ...first, content: COLUMN_BREAK + first.content }, ...others];
  });
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
  readonly followsSheet: boolean;
}

function sectionProperties(
  section: Section,
  { opensPage, isFirstFlow, followsSheet }: Opening,
  { geometry, running }: SectionSetting,
): string {
  // What a section does not say of its headers is as in the one before it.
  const isToldAgain = followsSheet && running.sheetReferences !== '';
  const own = isFirstFlow || isToldAgain ? running.references : '';
  const heads = section.kind === 'sheet' ? running.sheetReferences : own;
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
