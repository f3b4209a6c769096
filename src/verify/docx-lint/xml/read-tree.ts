import { SaxesParser } from 'saxes';
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

/** Reads a part. Never throws. */
export function readTree(bytes: Uint8Array): XmlReading {
  const parser = new SaxesParser({ xmlns: true });
  let root: Growing | undefined;
  let hasDoctype = false;
  const undeclared: string[] = [];
  const open: Growing[] = [];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    hasDoctype = true;
  });
  parser.on('opentag', (tag) => {
    if (open.length >= DEEPEST) throw new Error(`elements are nested more than ${DEEPEST} deep`);
    const parent = open.at(-1);
    const attributes = new Map<string, string>();
    for (const { uri, local, value, prefix } of Object.values(tag.attributes)) {
      if (prefix !== 'xmlns') attributes.set(knownName(uri, local), value);
    }
    for (const prefix of spokenOf(attributes)) {
      if (parser.resolve(prefix) === undefined) undeclared.push(prefix);
    }
    const name = knownName(tag.uri, tag.local);
    const element: Growing = { name, attributes, children: [], text: '', parent };
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
    return { root: undefined, fault: (error as Error).message, hasDoctype, undeclared };
  }
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
