import { strToU8 } from 'fflate';
import { STORY_NAMESPACES } from '../../namespaces.ts';
import { element } from '../../xml.ts';
import { readPart } from '../read-part.ts';
import { tidied } from '../tidy.ts';
import {
  childOf,
  elementsOf,
  isElement,
  make,
  withChildren,
  type XmlElement,
  type XmlNode,
} from '../xml-tree.ts';

/**
 * Runs that we have written, in the look of a run of the house: what ours say themselves, such as emphasis,
 * counts before it.
 */
export function valueNodes(runs: string, look: XmlElement | undefined): readonly XmlNode[] {
  if (runs === '') return [];
  if (look === undefined) return [{ xml: runs }];
  const line = element('w:p', STORY_NAMESPACES, runs);
  const { root } = readPart('a value', strToU8(line));
  return tidied(inLook(root, look), 'a value').children;
}

function inLook(node: XmlElement, look: XmlElement): XmlElement {
  const children = node.children.map((child) => (isElement(child) ? inLook(child, look) : child));
  if (node.name !== 'w:r') return withChildren(node, children);
  const own = childOf(node, 'w:rPr');
  const said = own === undefined ? [] : elementsOf(own);
  const names = new Set(said.map(({ name }) => name));
  const inherited = elementsOf(look).filter(({ name }) => !names.has(name));
  const others = children.filter((child) => !isElement(child) || child.name !== 'w:rPr');
  return withChildren(node, [make('w:rPr', {}, [...said, ...inherited]), ...others]);
}
