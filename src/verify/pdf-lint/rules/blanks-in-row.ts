import type { Child } from '../../pdf/structure/element.ts';
import type { Rule } from '../rule.ts';

const BLANKS = /[\s\u00A0\u2007\u202F]{3}/;

export const blanksInRow: Rule = {
  name: 'blanks-in-row',
  basis: 'WCAG 2.2, 1.3.1',
  claim: 'No gap is made of a row of blanks.',

  *violations({ elements = [] }) {
    let last = '';
    for (const { text, page } of piecesOf(elements)) {
      const joined = last + text;
      const at = BLANKS.exec(joined)?.index;
      if (at !== undefined) {
        const words = joined.slice(Math.max(0, at - 20), at + 20).trim();
        yield { message: `There are three blanks in a row at “${words}”.`, page: page + 1 };
        return;
      }
      last = joined.slice(-2);
    }
  },
};

function* piecesOf(children: readonly Child[]): Generator<{ text: string; page: number }> {
  for (const child of children) {
    if (child.type === 'element') yield* piecesOf(child.children);
    if (child.type !== 'content') continue;
    for (const { text } of child.pieces) yield { text, page: child.page };
  }
}
