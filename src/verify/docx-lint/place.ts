import { paragraphOf, wordsOf } from './document/words.ts';
import type { OpenDocx } from './open-docx.ts';
import type { Violation } from './rule.ts';
import type { XmlElement } from './xml/element.ts';

/** In UTF-16 units. */
const LONGEST = 40;

/** Words for a place; none for the whole file. */
export type PlaceNamer = (at: Violation['at']) => string | undefined;

/** Says where a violation is, as far as a reader of the document can find it. */
export function placeNamer(docx: OpenDocx): PlaceNamer {
  const parts = new Map([...docx.xml].map(([name, { root }]) => [root, name]));
  return (at) => {
    if (at === undefined || typeof at === 'string') return at;
    const part = parts.get(rootOf(at)) ?? '';
    const words = nearWords(at);
    return words === '' ? part : `${part}, near “${shortened(words)}”`;
  };
}

function rootOf(element: XmlElement): XmlElement {
  let root = element;
  while (root.parent !== undefined) root = root.parent;
  return root;
}

/** How many characters are looked at for these words. */
const ENOUGH = 200;

/** The words of the paragraph that an element is in, or is, or has in it; else of the last one before it. */
function nearWords(element: XmlElement): string {
  const near = paragraphOf(element) ?? element;
  const siblings = near.parent?.children ?? [near];
  for (let index = siblings.indexOf(near); index >= 0; index -= 1) {
    const sibling = siblings[index];
    const words = sibling === undefined ? '' : wordsOf(sibling, ENOUGH);
    if (words !== '') return words;
  }
  return '';
}

function shortened(words: string): string {
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST - 1).trimEnd()}…`;
}
