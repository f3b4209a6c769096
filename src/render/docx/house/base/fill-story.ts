import {
  childOf,
  elementsOf,
  isElement,
  make,
  withChildren,
  type XmlElement,
  type XmlNode,
} from '../xml-tree.ts';
import { type ContentsField, findContents } from './contents-field.ts';
import { type FieldValue, withFieldValues } from './field-values.ts';
import { fillLine, type ValueOf } from './fill-line.ts';
import { isAlone, type Line, readLine, wordsBeside } from './line.ts';

/** What a pack puts into the places of a house. */
export interface Filling {
  readonly part: string;
  readonly valueOf: ValueOf;
  /** The brief does not say it. */
  readonly isSilent: (name: string) => boolean;
  /** What takes the place of a paragraph that holds only this placeholder; nothing if it stands in a line. */
  readonly blockOf: (name: string, paragraph: XmlElement) => readonly XmlNode[] | undefined;
  /** What fields of the house print of this pack. */
  readonly fieldValue: FieldValue;
  /** What takes the place of a list that begins with this node. */
  readonly contentsOf: (instruction: string, first: XmlNode | undefined) => readonly XmlNode[];
}

/** A part of a house with all its places filled, in reading order: notes are counted as they are called. */
export function fillStory(root: XmlElement, filling: Filling): XmlElement {
  return ended(withChildren(root, fillNodes(root.children, filling)));
}

function fillNodes(nodes: readonly XmlNode[], filling: Filling): XmlNode[] {
  const filled: XmlNode[][] = [];
  let rest = nodes;
  for (;;) {
    const contents = findContents(rest, filling.part);
    const before = contents === undefined ? rest : rest.slice(0, contents.from);
    filled.push(before.flatMap((node) => fillNode(node, filling)));
    if (contents === undefined) return filled.flat();
    filled.push(fillContents(rest, contents, filling));
    rest = rest.slice(contents.to + 1);
  }
}

/** What ends a section with its contents ends it still. */
function fillContents(
  nodes: readonly XmlNode[],
  { from, to, instruction }: ContentsField,
  filling: Filling,
): XmlNode[] {
  const last = nodes[to];
  const ends = isElement(last) ? sectionEnd(last) : [];
  return [...filling.contentsOf(instruction, nodes[from]), ...ends];
}

function fillNode(node: XmlNode, filling: Filling): XmlNode[] {
  if (!isElement(node)) return [node];
  if (node.name === 'w:p') return fillParagraph(node, filling);
  if (node.name === 'w:tr' && isSilentRow(node, filling)) return [];
  const filled = withChildren(node, fillNodes(node.children, filling));
  if (filled.name === 'w:tbl' && childOf(filled, 'w:tr') === undefined) return [];
  return [ended(filled)];
}

function fillParagraph(paragraph: XmlElement, filling: Filling): XmlNode[] {
  const line = readLine(paragraph);
  const [first] = line.placeholders;
  if (first !== undefined && isAlone(line)) {
    const block = filling.blockOf(first.name, paragraph);
    if (block !== undefined) return [...block, ...sectionEnd(paragraph)];
  }
  if (vanishes(line, filling)) return hasMore(paragraph) ? [bare(paragraph)] : [];
  const current = withFieldValues(paragraph, filling.fieldValue);
  const inside = withChildren(
    current,
    current.children.flatMap((child) => fillInner(child, filling)),
  );
  return [first === undefined ? inside : fillLine(inside, readLine(inside), filling.valueOf)];
}

/** Boxes in a line have paragraphs of their own. */
function fillInner(node: XmlNode, filling: Filling): XmlNode[] {
  if (!isElement(node)) return [node];
  if (node.name === 'w:txbxContent')
    return [ended(withChildren(node, fillNodes(node.children, filling)))];
  return [
    withChildren(
      node,
      node.children.flatMap((child) => fillInner(child, filling)),
    ),
  ];
}

/** A line without a value leaves, with the label before it. */
export function vanishes(line: Line, { isSilent }: Pick<Filling, 'isSilent'>): boolean {
  const { placeholders } = line;
  const isAllSilent = placeholders.length > 0 && placeholders.every(({ name }) => isSilent(name));
  const rest = wordsBeside(line);
  return isAllSilent && (rest === '' || /^[^.!?]{1,60}:$/.test(rest));
}

/** A row of which only its label would be left leaves, too. */
export function isSilentRow(row: XmlElement, { isSilent }: Pick<Filling, 'isSilent'>): boolean {
  const cells = elementsOf(row).filter(({ name }) => name === 'w:tc');
  const isMerged = cells.some((cell) => childOf(childOf(cell, 'w:tcPr'), 'w:vMerge') !== undefined);
  const lines = cells.flatMap(linesIn);
  const asked = lines.flatMap(({ placeholders }) => placeholders);
  const others = lines.filter((line) => line.placeholders.length === 0 && line.text.trim() !== '');
  const isAllSilent = asked.length > 0 && asked.every(({ name }) => isSilent(name));
  const holdsMore = lines.some(
    (line) => line.placeholders.length > 0 && !vanishes(line, { isSilent }),
  );
  return !isMerged && isAllSilent && !holdsMore && others.length <= 1;
}

function linesIn(element: XmlElement): Line[] {
  if (element.name === 'w:p') return [readLine(element)];
  return elementsOf(element).flatMap(linesIn);
}

/** What keeps the end of a section that stood in a paragraph: a line as thin as Word allows. */
function sectionEnd(paragraph: XmlElement): XmlElement[] {
  const section = childOf(childOf(paragraph, 'w:pPr'), 'w:sectPr');
  return section === undefined ? [] : [make('w:p', {}, [make('w:pPr', {}, [THIN, section])])];
}

const THIN = make('w:spacing', {
  'w:before': '0',
  'w:after': '0',
  'w:line': '20',
  'w:lineRule': 'exact',
});

/** A section's end, or a drawing that is anchored here. */
function hasMore(paragraph: XmlElement): boolean {
  const holds = (element: XmlElement): boolean =>
    elementsOf(element).some(
      (child) => /^(w:drawing|w:pict|w:sectPr)$/.test(child.name) || holds(child),
    );
  return holds(paragraph);
}

/** A paragraph that only keeps what is not its words. */
function bare(paragraph: XmlElement): XmlElement {
  return withChildren(paragraph, elementsOf(paragraph).flatMap(withoutWords));
}

function withoutWords(element: XmlElement): XmlElement[] {
  if (element.name === 'w:t' || element.name === 'w:hyperlink') return [];
  if (KEPT.has(element.name)) return [element];
  return [withChildren(element, elementsOf(element).flatMap(withoutWords))];
}

const KEPT: ReadonlySet<string> = new Set(['w:pPr', 'w:drawing', 'w:pict', 'mc:AlternateContent']);

/** Where the schema wants a paragraph at the end. */
const ENDED: ReadonlySet<string> = new Set(['w:tc', 'w:hdr', 'w:ftr', 'w:txbxContent']);

function ended(element: XmlElement): XmlElement {
  const last = elementsOf(element).at(-1)?.name;
  if (!ENDED.has(element.name) || last === 'w:p') return element;
  return withChildren(element, [...element.children, make('w:p')]);
}
