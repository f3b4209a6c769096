import { walkTree, type XmlElement } from '../xml-tree.ts';
import { readLine } from './line.ts';

/** The section that a pack's text will stand in: the one that ends behind `{{body}}`, or the last. */
export function textSection(root: XmlElement): XmlElement | undefined {
  let isBehind = false;
  let last: XmlElement | undefined;
  for (const element of walkTree(root)) {
    if (element.name === 'w:p') {
      isBehind ||= readLine(element).placeholders.some(({ name }) => name === 'body');
    }
    if (element.name === 'w:sectPr') {
      last = element;
      if (isBehind) return element;
    }
  }
  return last;
}
