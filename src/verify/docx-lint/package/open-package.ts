import { readTree, type XmlReading } from '../xml/read-tree.ts';
import { CONTENT_TYPES, contentTypes } from './content-types.ts';
import type { Part, Relation } from './part.ts';
import { readEntries } from './read-entries.ts';
import { ownerOf, readRelations, relationsName } from './relations.ts';
import { unpack } from './unpack.ts';
import type { ZipEntry } from './zip-entry.ts';

/** A package of the Open Packaging Conventions (ISO/IEC 29500-2), taken apart. */
export interface Package {
  readonly entries: readonly ZipEntry[];
  /** All but the list of content types and the lists of relations. */
  readonly parts: ReadonlyMap<string, Part>;
  /** The relations of the package itself. */
  readonly relations: readonly Relation[];
  /** Every file that is XML, the two kinds of lists too. */
  readonly xml: ReadonlyMap<string, XmlReading>;
}

/** In all parts together: ten times what a thousand pages have. */
const MOST_ELEMENTS = 3_000_000;

const XML_TYPE = /[+/]xml$/;

/** Takes a package apart. Throws a DocxFault if the archive can't be read. */
export function openPackage(bytes: Uint8Array): Package {
  const entries = readEntries(bytes);
  const files = unpack(bytes, entries);
  const xml = new Map<string, XmlReading>();
  const room = { elements: MOST_ELEMENTS };
  const read = (name: string): XmlReading | undefined => {
    const file = files.get(name);
    if (file !== undefined && !xml.has(name)) xml.set(name, readTree(file, room));
    return xml.get(name);
  };
  const typeOf = contentTypes(read(CONTENT_TYPES)?.root);
  const relationsOf = (part: string) => readRelations(part, read(relationsName(part)));
  const parts = new Map<string, Part>();
  for (const [name, file] of files) {
    if (name === CONTENT_TYPES || ownerOf(name) !== undefined) continue;
    const contentType = typeOf(name);
    const isXml = contentType === undefined ? name.endsWith('.xml') : XML_TYPE.test(contentType);
    const reading = isXml ? read(name) : undefined;
    parts.set(name, { name, bytes: file, contentType, relations: relationsOf(name), xml: reading });
  }
  return { entries, parts, relations: relationsOf(''), xml };
}
