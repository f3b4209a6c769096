import { SaxesParser, type SaxesTagNS } from 'saxes';
import { HouseFault } from './house-fault.ts';
import { prefixOf } from './known-namespaces.ts';
import type { XmlElement, XmlNode } from './xml-tree.ts';

/** A part of the house: its root, and the namespaces that it uses, by the prefixes in its names. */
export interface Part {
  /** Its name in the package. */
  readonly name: string;
  readonly root: XmlElement;
  readonly namespaces: ReadonlyMap<string, string>;
}

/** Levels of elements that a template has at most, and elements of all its parts. */
const DEEPEST = 200;
const MOST_ELEMENTS = 500_000;

/** How many elements may still be read: a tree of them takes a hundred times the room of the file. */
export interface Budget {
  left: number;
}

export function fullBudget(): Budget {
  return { left: MOST_ELEMENTS };
}

/** Elements whose white space is read. */
const TEXTS: ReadonlySet<string> = new Set(['w:t', 'w:instrText', 'm:t', 'a:t']);

interface Open {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlNode[];
}

/** Reads a part of XML into a tree; what is not well-formed, or declares a document type, is refused. */
export function readPart(name: string, bytes: Uint8Array, budget = fullBudget()): Part {
  const parser = new SaxesParser({ xmlns: true });
  const namespaces = new Map<string, string>();
  const open: Open[] = [{ name: '', attributes: {}, children: [] }];
  parser.on('error', ({ message }) => {
    throw faulty(name, `is not well-formed (${message})`);
  });
  parser.on('doctype', () => {
    throw faulty(name, 'declares a document type, which no part of a Word file may');
  });
  parser.on('opentag', (tag) => {
    if (open.length > DEEPEST) throw faulty(name, `is nested deeper than ${DEEPEST} elements`);
    budget.left -= 1;
    if (budget.left < 0) throw faulty(name, `goes beyond ${MOST_ELEMENTS} elements of XML`);
    open.push(opened(tag, namespaces, (prefix) => parser.resolve(prefix)));
  });
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed !== undefined) open.at(-1)?.children.push(closed);
  });
  const take = (text: string): unknown => {
    const parent = open.at(-1);
    // Between elements white space is only how the part was written.
    const says = parent !== undefined && (TEXTS.has(parent.name) || text.trim() !== '');
    return says && parent.children.push(text);
  };
  parser.on('text', take);
  parser.on('cdata', take);
  parser.write(decoded(name, bytes)).close();
  const root = open[0]?.children.find((node) => typeof node === 'object' && 'name' in node);
  if (typeof root !== 'object' || !('name' in root)) throw faulty(name, 'is empty');
  return { name, root, namespaces };
}

function decoded(name: string, bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isLittle = first === 0xff && second === 0xfe;
  const isBig = first === 0xfe && second === 0xff;
  const encoding = isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw faulty(name, 'is not UTF-8');
  }
}

type Resolve = (prefix: string) => string | undefined;

function opened(tag: SaxesTagNS, namespaces: Map<string, string>, resolve: Resolve): Open {
  const attributes: Record<string, string> = {};
  const named = (uri: string, prefix: string, local: string) => {
    if (uri === '' || prefix === 'xml') return prefix === '' ? local : `${prefix}:${local}`;
    const usual = prefixOf(uri, prefix === '' ? 'x' : prefix);
    namespaces.set(usual, uri);
    return `${usual}:${local}`;
  };
  for (const { uri, prefix, local, value } of Object.values(tag.attributes)) {
    if (prefix === 'xmlns' || local === 'xmlns') continue;
    const name = named(uri, prefix, local);
    attributes[name] = PREFIX_LISTS.has(name) ? usualList(value, namespaces, resolve) : value;
  }
  return { name: named(tag.uri, tag.prefix, tag.local), attributes, children: [] };
}

/** Attributes whose words are prefixes (ISO/IEC 29500-3). */
const PREFIX_LISTS: ReadonlySet<string> = new Set(['mc:Ignorable', 'Requires']);

function usualList(value: string, namespaces: Map<string, string>, resolve: Resolve): string {
  const prefixes = value.split(/\s+/).flatMap((prefix) => {
    const uri = prefix === '' ? undefined : resolve(prefix);
    if (uri === undefined) return [];
    const usual = prefixOf(uri, prefix);
    namespaces.set(usual, uri);
    return [usual];
  });
  return prefixes.join(' ');
}

function faulty(name: string, what: string): HouseFault {
  return new HouseFault('xml', {
    message: `has a part “${name}” that ${what}`,
    help: 'Open the file in Word and save it anew.',
    place: name,
  });
}
