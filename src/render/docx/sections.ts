import type { Geometry } from './geometry.ts';
import type { ColumnsPiece, Piece } from './piece.ts';
import { rawRun, textRun } from './run.ts';
import type { RunningParts } from './running.ts';
import { type Group, sectionGroups } from './section-groups.ts';
import { sectionProperties } from './section-properties.ts';
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
import { element } from './xml.ts';

/** A stretch of the document with one form of page. */
interface Section {
  readonly kind: Group['kind'];
  readonly pieces: readonly FlatPiece[];
  readonly columns?: ColumnsPiece;
}

export interface SectionSetting {
  readonly geometry: Geometry;
  readonly turned: Geometry;
  readonly running: RunningParts;
  readonly spaces: StyleSpaces;
}

/** The body with its sections: pages of their own, and columns in the flow of a page. */
export function bodyXml(pieces: readonly Piece[], setting: SectionSetting): string {
  const sections = sectionsOf(pieces, setting.spaces);
  const firstFlow = sections.findIndex(({ kind }) => kind !== 'sheet');
  const written = sections.map((section, index) => {
    const isFirstFlow = index === firstFlow;
    const properties = propertiesOf(section, sections[index - 1], isFirstFlow, setting);
    if (index < sections.length - 1) return piecesXml(ended(section.pieces, properties));
    return piecesXml(closed(section.pieces)) + properties;
  });
  return element('w:body', {}, written.join(''));
}

function propertiesOf(
  { kind, columns }: Section,
  before: Section | undefined,
  isFirstFlow: boolean,
  { geometry, turned, running }: SectionSetting,
): string {
  // What a section does not say of its headers is as in the one before it.
  const isAsBefore = before !== undefined && headsOf(before.kind) === headsOf(kind);
  return sectionProperties(
    {
      opensPage: before === undefined || isApart(kind) || isApart(before.kind),
      references: isAsBefore ? '' : running[headsOf(kind)],
      hasOtherFirst: kind === 'sheet' || (isFirstFlow && running.hasOtherFirst),
      columns,
    },
    kind === 'turned' ? turned : geometry,
    running,
  );
}

/** It stands on pages of its own. */
function isApart(kind: Section['kind']): boolean {
  return kind === 'sheet' || kind === 'turned';
}

function headsOf(kind: Section['kind']) {
  if (kind === 'sheet') return 'sheetReferences';
  return kind === 'turned' ? 'turnedReferences' : 'references';
}

function sectionsOf(pieces: readonly Piece[], spaces: StyleSpaces): Section[] {
  const groups = sectionGroups(pieces);
  const sections = groups.map((group, index) => {
    const above = spaceAbove(group, groups[index - 1]);
    const below = spaceBelow(group, groups[index + 1]);
    return sectionOf(group, { above, below }, spaces);
  });
  const last = sections.at(-1)?.kind;
  // A document must end in a section of its usual form, or in one that is as good.
  return last === 'flow' || last === 'turned'
    ? sections
    : [...sections, { kind: 'flow', pieces: [thinPiece()] }];
}

function spaceAbove({ kind }: Group, previous: Group | undefined): number | 'page' {
  if (previous === undefined) return 0;
  if (isApart(kind) || isApart(previous.kind)) return 'page';
  return previous.pieces.at(-1)?.below ?? 0;
}

function spaceBelow({ pieces }: Group, next: Group | undefined): number {
  if (next?.kind !== 'columns') return 0;
  return Math.max(pieces.at(-1)?.below ?? 0, next.pieces[0]?.above ?? 0);
}

interface Surroundings {
  /** `page`: it opens a page, where nothing stands above. */
  readonly above: number | 'page';
  readonly below: number;
}

/** The top of a column keeps no space: what is asked for stands below the paragraphs before it. */
function sectionOf(
  { kind, pieces }: Group,
  { above, below }: Surroundings,
  spaces: StyleSpaces,
): Section {
  const [first] = pieces;
  if (first?.kind === 'columns') {
    return { kind, pieces: columnPieces(first, below, spaces), columns: first };
  }
  const placed = spacedOut(flattened(pieces), spaces);
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
    if (column === 0) return [first, ...others];
    // A table can't hold the break.
    if (first.kind === 'raw') return [{ ...thinPiece(), content: COLUMN_BREAK }, first, ...others];
    return [{ ...first, content: COLUMN_BREAK + first.content }, ...others];
  });
}

const COLUMN_BREAK = rawRun('<w:br w:type="column"/>');

/** Word keeps a section's form in its last paragraph. */
function ended(pieces: readonly FlatPiece[], section: string): FlatPiece[] {
  const last = pieces.at(-1);
  if (last?.kind === 'paragraph') return [...pieces.slice(0, -1), withLook(last, { section })];
  return [...pieces, { ...withLook(thinPiece(), { section }), content: KEPT }];
}

/** LibreOffice takes away an empty paragraph at a section's end, and with it the section's columns. */
const KEPT = textRun('\u00A0');

/** Behind a table Word wants a paragraph, and would add one of the height of a line. */
function closed(pieces: readonly FlatPiece[]): readonly FlatPiece[] {
  const last = pieces.at(-1);
  return last?.kind === 'raw' && last.table ? [...pieces, thinPiece()] : pieces;
}
