import type { Element } from '../../pdf/structure/element.ts';
import { walkElements } from '../../pdf/structure/walk-elements.ts';
import { annotationsOf } from '../annotations.ts';
import { elementText } from '../element-text.ts';
import type { Rule } from '../rule.ts';

/** The beginnings of what programs take for an address. */
const ADDRESS = /^\s*(?:url:)?(?:https?|ftp|file|mailto|jar):/i;

export const linkWords: Rule = {
  name: 'link-words',
  basis: 'WCAG 2.2, 2.4.9',
  claim: 'No link says nothing but its address, neither in its words nor in its description.',

  *violations(pdf) {
    const words = wordsByAnnotation(pdf.elements ?? []);
    for (const { page, id, entries, subtype } of annotationsOf(pdf)) {
      if (subtype !== 'Link') continue;
      const said = [pdf.file.textOf(entries.get('Contents')) ?? '', words.get(id) ?? ''];
      if (said.some((text) => text !== '' && !ADDRESS.test(text))) continue;
      // One without any description breaks a rule of its own.
      if (said[0] !== '') yield { message: `A link says nothing but “${said[0]}”.`, page };
    }
  },
};

/** The text of the element that an annotation is in, by the annotation's number. */
function wordsByAnnotation(elements: readonly Element[]): Map<number, string> {
  const words = new Map<number, string>();
  for (const { element } of walkElements(elements)) {
    for (const child of element.children) {
      if (child.type === 'object') words.set(child.id, elementText(element));
    }
  }
  return words;
}
