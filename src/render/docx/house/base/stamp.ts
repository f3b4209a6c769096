import {
  childOf,
  isElement,
  make,
  withChildren,
  type XmlElement,
  type XmlNode,
} from '../xml-tree.ts';

/** What a document with marks must do on pages that have no header. */
export interface Stamp {
  /** Left and right pages have headers of their own. */
  readonly hasEven: boolean;
  /** The relation of a header with nothing but the marks; made when it is asked for. */
  readonly header: () => string;
}

/** Gives every form of page a header where the house has none; sections go on with those before them. */
export function stamped(root: XmlElement, stamp: Stamp): XmlElement {
  const known = new Set<string>();
  const visit = (node: XmlNode): XmlNode => {
    if (!isElement(node)) return node;
    if (node.name === 'w:sectPr') return stampedSection(node, stamp, known);
    return withChildren(node, node.children.map(visit));
  };
  return withChildren(root, root.children.map(visit));
}

function stampedSection(section: XmlElement, stamp: Stamp, known: Set<string>): XmlElement {
  for (const child of section.children) {
    if (isElement(child) && child.name === 'w:headerReference') {
      known.add(child.attributes['w:type'] ?? 'default');
    }
  }
  const titlePage = childOf(section, 'w:titlePg');
  const hasFirst = titlePage !== undefined && titlePage.attributes['w:val'] !== '0';
  const wanted = ['default', ...(hasFirst ? ['first'] : []), ...(stamp.hasEven ? ['even'] : [])];
  const missing = wanted.filter((type) => !known.has(type));
  for (const type of missing) known.add(type);
  const references = missing.map((type) =>
    make('w:headerReference', { 'w:type': type, 'r:id': stamp.header() }),
  );
  return withChildren(section, [...references, ...section.children]);
}
