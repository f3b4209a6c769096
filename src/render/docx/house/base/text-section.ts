import { isElement, walkTree, type XmlElement, type XmlNode } from '../xml-tree.ts';
import { readLine } from './line.ts';

/** The section that a pack's text will stand in: the one that ends behind `{{body}}`, or the last. */
export function textSection(root: XmlElement): XmlElement | undefined {
  return sectionBehind(root, (element) => element.name === 'w:p' && asksForBody(element));
}

/** The section that a node of a story stands in. */
export function sectionOf(root: XmlElement, node: XmlNode | undefined): XmlElement | undefined {
  return isElement(node) ? sectionBehind(root, (element) => element === node) : undefined;
}

function asksForBody(paragraph: XmlElement): boolean {
  return readLine(paragraph).placeholders.some(({ name }) => name === 'body');
}

/** A section's form stands at its end: the first behind an element is that of the element. */
function sectionBehind(
  root: XmlElement,
  isIt: (element: XmlElement) => boolean,
): XmlElement | undefined {
  let isBehind = false;
  let last: XmlElement | undefined;
  for (const element of walkTree(root)) {
    isBehind ||= isIt(element);
    if (element.name !== 'w:sectPr') continue;
    last = element;
    if (isBehind) return element;
  }
  return last;
}
