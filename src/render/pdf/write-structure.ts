import type { Page, Tag } from '../../layout/display-list.ts';
import type { ContentPlaces } from './content-places.ts';
import { elementAttributes } from './element-attributes.ts';
import type { PackedDocument } from './packed-document.ts';
import { type PdfValue, pdfText, type Reference } from './values.ts';

/** What our types are in the standard set of PDF 1.7 (ISO 32000-1, 14.8.4). */
const ROLES = { Title: 'P', Strong: 'Span', Em: 'Span' };

/** What writing the elements needs at hand. */
interface Writing {
  readonly document: PackedDocument;
  readonly places: ContentPlaces;
  readonly pages: readonly Page[];
  /** Those that are written. */
  readonly elements: ReadonlyMap<Tag, Reference>;
}

/**
 * Writes the structure tree (ISO 32000-1, 14.7): elements that lead to their content in reading
 * order, the parent tree that leads from content to its element, and the tree of the notes' names.
 */
export function writeStructure(
  document: PackedDocument,
  root: Tag,
  places: ContentPlaces,
  pages: readonly Page[],
): void {
  const kept = new Set<Tag>([root]);
  gather(root, places, kept);
  const elements = new Map([...kept].map((tag) => [tag, document.ref()]));
  const writing: Writing = { document, places, pages, elements };
  const tree = document.ref();
  writeElement(writing, root, tree);
  const names = sortedNames(elements);
  tree.data = {
    Type: 'StructTreeRoot',
    K: [elements.get(root)],
    RoleMap: ROLES,
    ParentTree: document.object({ Nums: parentNumbers(writing) }),
    ParentTreeNextKey: places.keys,
    ...(names.length > 0 && { IDTree: document.object({ Names: names }) }),
  };
  tree.end();
  document.catalog['StructTreeRoot'] = tree;
  document.catalog['MarkInfo'] = { Marked: true };
}

/** Gathers the tags that hold something: an element without content says nothing. */
function gather(tag: Tag, places: ContentPlaces, kept: Set<Tag>): boolean {
  let holds = isCell(tag) || places.annotations.has(tag);
  for (const child of tag.children) {
    const childHolds =
      child.type === 'Content' ? places.piecesOf(child).length > 0 : gather(child, places, kept);
    holds ||= childHolds;
  }
  if (holds) kept.add(tag);
  return holds;
}

/** A cell without content still takes its place in the row. */
function isCell({ type }: Tag): boolean {
  return type === 'TD' || type === 'TH';
}

function writeElement(writing: Writing, tag: Tag, parent: Reference): void {
  const element = writing.elements.get(tag);
  if (element === undefined) return;
  const { kids, page } = kidsOf(writing, tag);
  const { alt, lang, id } = tag;
  element.data = {
    Type: 'StructElem',
    S: tag.type,
    P: parent,
    ...(page !== undefined && { Pg: page }),
    ...(kids.length > 0 && { K: kids.length === 1 ? kids[0] : kids }),
    ...(alt !== undefined && { Alt: pdfText(alt) }),
    ...(lang !== undefined && { Lang: pdfText(lang) }),
    ...(id !== undefined && { ID: pdfText(id) }),
    ...attributes(tag, writing.pages),
  };
  element.end();
  for (const child of tag.children) {
    if (child.type !== 'Content') writeElement(writing, child, element);
  }
}

function attributes(tag: Tag, pages: readonly Page[]): { A?: PdfValue } {
  const found = elementAttributes(tag, pages);
  return found === undefined ? {} : { A: found };
}

/** The parts of an element. Content on its first page is only a number; elsewhere it names its page. */
function kidsOf({ places, elements }: Writing, tag: Tag) {
  const kids: PdfValue[] = [];
  let page: Reference | undefined;
  for (const child of tag.children) {
    if (child.type !== 'Content') {
      const element = elements.get(child);
      if (element !== undefined) kids.push(element);
      continue;
    }
    for (const piece of places.piecesOf(child)) {
      page ??= piece.page;
      if (piece.page === page) kids.push(piece.number);
      else kids.push({ Type: 'MCR', Pg: piece.page, MCID: piece.number });
    }
  }
  for (const { reference, page: pageOfLink } of places.annotations.get(tag) ?? []) {
    kids.push({ Type: 'OBJR', Obj: reference, Pg: pageOfLink });
  }
  return { kids, page };
}

/** Pages have their index as key and a list of elements as value; annotations have one element. */
function parentNumbers({ document, places, elements }: Writing): PdfValue[] {
  const numbers: PdfValue[] = [];
  for (const [index, tags] of places.tagsOfPages.entries()) {
    numbers.push(index, document.object(tags.map((tag) => elements.get(tag) ?? null)));
  }
  const annotations = [...places.annotations].flatMap(([tag, list]) =>
    list.map(({ key }) => ({ key, element: elements.get(tag) })),
  );
  annotations.sort((one, other) => one.key - other.key);
  for (const { key, element } of annotations) numbers.push(key, element ?? null);
  return numbers;
}

/** Elements with a name, in the order of their bytes, as trees of names are read. */
function sortedNames(elements: ReadonlyMap<Tag, Reference>): PdfValue[] {
  const names = [...elements].flatMap(([{ id }, element]) =>
    id === undefined ? [] : [{ name: Buffer.from(id, 'utf8'), id, element }],
  );
  names.sort((one, other) => Buffer.compare(one.name, other.name));
  return names.flatMap(({ id, element }) => [pdfText(id), element]);
}
