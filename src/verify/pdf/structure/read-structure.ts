import type { PageContent, Piece } from '../content/page-content.ts';
import type { PdfFile } from '../file/pdf-file.ts';
import { isReference, type PdfObject } from '../syntax/objects.ts';
import { PdfFault } from '../syntax/pdf-fault.ts';
import type { Child, Content, Element } from './element.ts';

/** Trees that are deeper are made to harm. */
const DEEPEST = 1000;

/** What the elements' content is looked up in. */
interface Reading {
  readonly file: PdfFile;
  readonly roles: ReadonlyMap<string, PdfObject>;
  /** Index by number of the page's object. */
  readonly pages: ReadonlyMap<number, number>;
  /** By page, then by number of marked content. */
  readonly pieces: readonly ReadonlyMap<number, readonly Piece[]>[];
  readonly seen: Set<number>;
}

/** Reads the structure tree with its content; nothing if the file has none. */
export function readStructure(
  file: PdfFile,
  pageIds: readonly number[],
  contents: readonly PageContent[],
): Element[] | undefined {
  const root = file.entriesOf(file.catalog.get('StructTreeRoot'));
  if (root === undefined) return undefined;
  const reading: Reading = {
    file,
    roles: file.entriesOf(root.get('RoleMap')) ?? new Map(),
    pages: new Map(pageIds.map((id, index) => [id, index])),
    pieces: contents.map(byNumber),
    seen: new Set(),
  };
  const children = file.listOf(root.get('K')).map((kid) => readChild(reading, kid, -1, 0));
  return children.filter((child) => child?.type === 'element');
}

function byNumber({ pieces }: PageContent): ReadonlyMap<number, readonly Piece[]> {
  const found = new Map<number, Piece[]>();
  for (const piece of pieces) {
    if (piece.owner.type !== 'content') continue;
    const known = found.get(piece.owner.number);
    if (known === undefined) found.set(piece.owner.number, [piece]);
    else known.push(piece);
  }
  return found;
}

function readChild(
  reading: Reading,
  kid: PdfObject,
  page: number,
  depth: number,
): Child | undefined {
  const { file } = reading;
  if (depth > DEEPEST) throw new PdfFault('The structure tree is too deep.');
  const number = file.numberOf(kid);
  if (number !== undefined) return contentOf(reading, page, number);
  const entries = file.entriesOf(kid);
  if (entries === undefined) return undefined;
  const ownPage = pageOf(reading, entries.get('Pg')) ?? page;
  const type = file.nameOf(entries.get('Type'));
  if (type === 'OBJR') return { type: 'object', page: ownPage, id: idOf(entries.get('Obj')) };
  if (type === 'MCR') {
    return contentOf(reading, ownPage, file.numberOf(entries.get('MCID')) ?? -1);
  }
  enter(reading, kid);
  return readElement(reading, { id: idOf(kid), entries, page: ownPage, depth });
}

function idOf(object: PdfObject | undefined): number {
  return isReference(object) ? object.id : 0;
}

function enter({ seen }: Reading, kid: PdfObject): void {
  if (!isReference(kid)) return;
  if (seen.has(kid.id)) {
    throw new PdfFault('The structure tree is no tree: an element stands in two places.');
  }
  seen.add(kid.id);
}

interface Found {
  readonly id: number;
  readonly entries: ReadonlyMap<string, PdfObject>;
  readonly page: number;
  readonly depth: number;
}

function readElement(reading: Reading, { id, entries, page, depth }: Found): Element {
  const { file } = reading;
  const name = file.nameOf(entries.get('S')) ?? '';
  const kids = file.listOf(entries.get('K'));
  const children = kids.flatMap((kid) => readChild(reading, kid, page, depth + 1) ?? []);
  return { type: 'element', id, name, role: roleOf(reading, name), entries, children };
}

/** Follows the role map until it ends, or goes in a circle. */
function roleOf({ file, roles }: Reading, name: string): string {
  let role = name;
  for (let steps = 0; steps < 10; steps++) {
    const next = file.nameOf(roles.get(role));
    if (next === undefined) break;
    role = next;
  }
  return role;
}

function contentOf({ pieces }: Reading, page: number, number: number): Content {
  return { type: 'content', page, number, pieces: pieces[page]?.get(number) ?? [] };
}

function pageOf({ pages }: Reading, object: PdfObject | undefined): number | undefined {
  return isReference(object) ? pages.get(object.id) : undefined;
}
