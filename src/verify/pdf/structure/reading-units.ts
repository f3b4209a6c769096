import { normalReading, type ReadingText, type UnitKind } from '../../../model/reading-text.ts';
import type { PdfFile } from '../file/pdf-file.ts';
import type { Child, Content, Element } from './element.ts';

/** A unit in the making. */
interface Draft {
  readonly kind: UnitKind;
  text: string;
}

/** Where the units of an element go. */
interface Reading {
  readonly file: PdfFile;
  readonly drafts: Draft[];
  readonly notes: Note[];
}

interface Note {
  readonly number: number;
  readonly drafts: readonly Draft[];
}

/** Elements of a line: their text is part of the paragraph around them (ISO 32000-1, 14.8.4.4). */
const INLINE: ReadonlySet<string> = new Set(['Span', 'Link', 'Reference', 'Code', 'Quote', 'Lbl']);

/** What the units of an element are; all others hand on what they are in, which is text at the top. */
const kinds: ReadonlyMap<string, UnitKind> = new Map<string, UnitKind>([
  ['Title', 'title'],
  ['H1', 'heading'],
  ['H2', 'heading'],
  ['H3', 'heading'],
  ['H4', 'heading'],
  ['H5', 'heading'],
  ['H6', 'heading'],
  ['TH', 'cell'],
  ['TD', 'cell'],
]);

/**
 * Makes reading units of a structure tree, in its order. Text that stands in a row is one unit; a
 * block inside ends it. Page numbers of contents, labels of list items and of notes are no part of
 * the text; notes are a stream of their own, in the order of their numbers.
 */
export function readingUnits(file: PdfFile, elements: readonly Element[]): ReadingText {
  const reading: Reading = { file, drafts: [], notes: [] };
  for (const element of elements) readBlock(reading, element, 'text');
  const notes = reading.notes.toSorted((one, other) => one.number - other.number);
  return {
    units: finished(reading.drafts),
    notes: finished(notes.flatMap(({ drafts }) => drafts)),
  };
}

function finished(drafts: readonly Draft[]) {
  return drafts
    .map(({ kind, text }) => ({ kind, text: normalReading(text) }))
    .filter(({ text }) => text !== '');
}

function readBlock(reading: Reading, element: Element, around: UnitKind): void {
  if (element.role === 'Figure') {
    readFigure(reading, element);
    return;
  }
  const kind = isCodeBlock(element) ? 'code' : (kinds.get(element.name) ?? around);
  let draft: Draft | undefined;
  for (const child of readChildren(element)) {
    if (isNote(child)) {
      readNote(reading, child);
    } else if (isPartOfLine(child, element)) {
      draft ??= opened(reading.drafts, kind);
      draft.text += textOf(reading, child);
    } else if (child.type === 'element') {
      draft = undefined;
      readBlock(reading, child, kind);
    }
  }
}

/** The children that are read: list items and contents have some that only help to find the way. */
function readChildren({ role, children }: Element): readonly Child[] {
  if (role === 'LI') return children.filter((child) => !isElement(child, 'Lbl'));
  return role === 'TOCI' ? withoutPageNumber(children) : children;
}

/** In an entry of the contents the page number is a Span, in the link that is in the reference. */
function withoutPageNumber(children: readonly Child[]): Child[] {
  const kept = children.filter((child) => child.type !== 'element' || child.name !== 'Span');
  return kept.map(withoutItsPageNumber);
}

function withoutItsPageNumber(child: Child): Child {
  if (!isElement(child, 'Reference') && !isElement(child, 'Link')) return child;
  return { ...child, children: withoutPageNumber(child.children) };
}

function opened(drafts: Draft[], kind: UnitKind): Draft {
  const draft: Draft = { kind, text: '' };
  drafts.push(draft);
  return draft;
}

/** A figure stands in a line if the element around it is one that holds lines. */
function isPartOfLine(child: Child, { role }: Element): boolean {
  if (child.type !== 'element') return true;
  if (child.role === 'Figure') return lineHolders.has(role);
  return INLINE.has(child.role);
}

const lineHolders: ReadonlySet<string> = new Set(
  ['P', 'Caption', 'TH', 'TD', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6'].concat(...INLINE),
);

/** The text of a part of a line. Notes inside go where notes go. */
function textOf(reading: Reading, child: Child): string {
  if (child.type === 'object') return '';
  if (child.type === 'content') return contentText(child);
  if (isNote(child)) {
    readNote(reading, child);
    return '';
  }
  const { file } = reading;
  const said = file.textOf(child.entries.get('ActualText'));
  if (said !== undefined) return said;
  if (child.role === 'Figure') return file.textOf(child.entries.get('Alt')) ?? '';
  return child.children.map((part) => textOf(reading, part)).join('');
}

function contentText({ pieces }: Content): string {
  return pieces.map(({ text }) => text).join('');
}

/** A figure says its alt text; words that are drawn in it are a unit of their own. */
function readFigure(reading: Reading, { entries, children }: Element): void {
  opened(reading.drafts, 'alt').text = reading.file.textOf(entries.get('Alt')) ?? '';
  const pieces = children.flatMap((child) => (child.type === 'content' ? child.pieces : []));
  opened(reading.drafts, 'drawn').text = pieces
    .map(({ text, continues }) => (continues ? text : ` ${text}`))
    .join('');
  for (const child of children) {
    if (child.type === 'element') readBlock(reading, child, 'text');
  }
}

function readNote(reading: Reading, note: Element): void {
  const label = note.children.find((child) => isElement(child, 'Lbl'));
  const number = label === undefined ? Number.NaN : Number(textOf(reading, label));
  const drafts: Draft[] = [];
  reading.notes.push({ number, drafts });
  const children = note.children.filter((child) => child !== label);
  readBlock({ ...reading, drafts }, { ...note, children }, 'text');
}

function isNote(child: Child): child is ElementOf<'Note'> {
  return isElement(child, 'Note');
}

type ElementOf<Role extends string> = Element & { readonly role: Role };

function isElement<Role extends string>(child: Child, role: Role): child is ElementOf<Role> {
  return child.type === 'element' && child.role === role;
}

/**
 * Code is an element of a line (ISO 32000-1, table 338). A block of it is the only one in a paragraph
 * that is the only one in a division; a division with a language is put around blocks for that alone.
 */
function isCodeBlock({ role, entries, children }: Element): boolean {
  const [paragraph] = children;
  const isOnly = role === 'Div' && children.length === 1 && !entries.has('Lang');
  if (!isOnly || paragraph === undefined || !isElement(paragraph, 'P')) return false;
  const [code] = paragraph.children;
  return paragraph.children.length === 1 && code !== undefined && isElement(code, 'Code');
}
