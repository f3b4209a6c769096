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

/** The words of the paragraph that an element is in, or of the first one in it. */
function nearWords(element: XmlElement): string {
  const paragraph = paragraphOf(element);
  if (paragraph === undefined) return wordsOf(element);
  return wordsOf(paragraph) || (paragraph.parent === undefined ? '' : wordsOf(paragraph.parent));
}

function shortened(words: string): string {
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST - 1).trimEnd()}…`;
}
