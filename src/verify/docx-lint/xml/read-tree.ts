import { SaxesParser, type SaxesTagNS } from 'saxes';
import { DocxFault } from '../docx-fault.ts';
import type { XmlElement } from './element.ts';
import { knownName } from './namespaces.ts';

/** Nothing that programs write is nested so deeply; what is, would exhaust whoever walks through it. */
const DEEPEST = 400;

/** A part as a tree, or what is wrong with it as XML. */
export interface XmlReading {
  readonly root: XmlElement | undefined;
  readonly fault: string | undefined;
  /** Whether it declares a document type. */
  readonly hasDoctype: boolean;
  /** Prefixes that are spoken of in `mc:Ignorable` and its like, and never declared. */
  readonly undeclared: readonly string[];
}

interface Growing extends XmlElement {
  children: Growing[];
  text: string;
  parent: Growing | undefined;
}

/** Content that is given several times, of which a program takes the first that it understands. */
const WAYS: ReadonlySet<string> = new Set(['mc:Choice', 'mc:Fallback']);

/** How many elements may still be read; reading takes from it. */
export interface Room {
  elements: number;
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/** Reads a part. Throws a DocxFault if there is no room for it. */
export function readTree(bytes: Uint8Array, room: Room): XmlReading {
  const parser = new SaxesParser({ xmlns: true });
  const undeclared: string[] = [];
  const open: Growing[] = [];
  let root: Growing | undefined;
  let hasDoctype = false;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    hasDoctype = true;
  });
  parser.on('opentag', (tag) => {
    takeRoom(room, open.length);
    const attributes = attributesOf(tag);
    undeclared.push(
      ...spokenOf(attributes).filter((prefix) => parser.resolve(prefix) === undefined),
    );
    const name = knownName(tag.uri, tag.local);
    const element: Growing = { name, attributes, children: [], text: '', parent: open.at(-1) };
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => {
    const element = open.pop();
    if (element !== undefined) adopt(open.at(-1), element);
  });
  for (const kind of ['text', 'cdata'] as const) {
    parser.on(kind, (text) => {
      const element = open.at(-1);
      if (element !== undefined) element.text += text;
    });
  }
  try {
    parser.write(decoded(bytes)).close();
    return { root, fault: undefined, hasDoctype, undeclared };
  } catch (error) {
    if (error instanceof DocxFault) throw error;
    return { root: undefined, fault: (error as Error).message, hasDoctype, undeclared };
  }
}

function takeRoom(room: Room, depth: number): void {
  room.elements -= 1;
  if (room.elements < 0) throw new DocxFault('The document has more elements than can be read.');
  if (depth >= DEEPEST) throw new Error(`elements are nested more than ${DEEPEST} deep`);
}

function attributesOf({ attributes }: SaxesTagNS): ReadonlyMap<string, string> {
  const all = Object.values(attributes).filter(({ prefix }) => prefix !== 'xmlns');
  if (all.length === 0) return NO_ATTRIBUTES;
  return new Map(all.map(({ uri, local, value }) => [knownName(uri, local), value]));
}

/** Of what is given several times, the first way stands in its place, as in Word: ISO/IEC 29500-3, 9.3. */
function adopt(parent: Growing | undefined, element: Growing): void {
  if (parent === undefined) return;
  if (element.name === 'mc:AlternateContent') takeOver(parent, element);
  else if (!WAYS.has(element.name)) parent.children.push(element);
  else if (parent.children.length === 0) takeOver(parent, element);
}

function takeOver(parent: Growing, { children }: Growing): void {
  for (const child of children) {
    child.parent = parent;
    parent.children.push(child);
  }
}

function spokenOf(attributes: ReadonlyMap<string, string>): string[] {
  const lists = [attributes.get('mc:Ignorable'), attributes.get('mc:MustUnderstand')];
  return lists.flatMap((list) => list?.split(/\s+/).filter((prefix) => prefix !== '') ?? []);
}

/** UTF-8 or UTF-16, as a part may be. Throws if it is neither. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const little = first === 0xff && second === 0xfe;
  const big = first === 0xfe && second === 0xff;
  const encoding = little ? 'utf-16le' : big ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}
