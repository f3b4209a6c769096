import { STORY_NAMESPACES } from '../namespaces.ts';
import { element, escaped, xmlDocument } from '../xml.ts';
import { isElement, type XmlElement, type XmlNode } from './xml-tree.ts';

/** A tree as XML. */
export function treeXml(node: XmlNode): string {
  if (typeof node === 'string') return escaped(node);
  if (!isElement(node)) return node.xml;
  return element(node.name, node.attributes, node.children.map(treeXml).join(''));
}

/** A part with text: its own namespaces and those that our own content uses. */
export function storyPart(root: XmlElement, namespaces: ReadonlyMap<string, string>): string {
  const ignorable = new Set((root.attributes['mc:Ignorable'] ?? '').split(' ').filter(Boolean));
  ignorable.add('w14');
  return writePart({
    root: {
      ...root,
      attributes: {
        ...STORY_NAMESPACES,
        ...root.attributes,
        'mc:Ignorable': [...ignorable].join(' '),
      },
    },
    namespaces,
  });
}

/** A part as it was read, its namespaces declared on its root. */
export function writePart({ root, namespaces }: PartTree): string {
  const declared = Object.fromEntries(
    [...namespaces].map(([prefix, uri]) => [`xmlns:${prefix}`, uri]),
  );
  return xmlDocument(treeXml({ ...root, attributes: { ...declared, ...root.attributes } }));
}

export interface PartTree {
  readonly root: XmlElement;
  readonly namespaces: ReadonlyMap<string, string>;
}
