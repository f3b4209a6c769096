import { childOf, isElement, type XmlElement, type XmlNode } from './xml-tree.ts';

/** A tree in the namespace of Word's first format alone: of alternatives the one that all programs know. */
export function inWordsOwn(root: XmlElement): XmlElement {
  const attributes = Object.fromEntries(
    Object.entries(root.attributes).filter(
      ([name]) => name.startsWith('w:') || name === 'xml:space',
    ),
  );
  return { name: root.name, attributes, children: root.children.flatMap(own) };
}

function own(node: XmlNode): XmlNode[] {
  if (!isElement(node)) return [node];
  if (node.name === 'mc:AlternateContent') {
    return (childOf(node, 'mc:Fallback')?.children ?? []).flatMap(own);
  }
  return node.name.startsWith('w:') ? [inWordsOwn(node)] : [];
}
