import { isElement, make, type XmlElement, type XmlNode } from './xml-tree.ts';

/** A theme without pictures, which only backgrounds of slides use, and without ids of who made it. */
export function plainFills(root: XmlElement): XmlElement {
  return { ...root, children: root.children.flatMap(plain) };
}

function plain(node: XmlNode): XmlNode[] {
  if (!isElement(node)) return [node];
  if (node.name === 'a:extLst') return [];
  if (node.name === 'a:blipFill') {
    return [make('a:solidFill', {}, [make('a:schemeClr', { val: 'phClr' })])];
  }
  return [plainFills(node)];
}
