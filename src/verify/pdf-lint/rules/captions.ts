import { walkElements } from '../../pdf/structure/walk-elements.ts';
import type { Rule } from '../rule.ts';

const ORDERED: ReadonlySet<string> = new Set(['Table', 'L', 'TOC']);

export const captions: Rule = {
  name: 'captions',
  basis: 'ISO 14289-1, 7.2; ISO/TS 32005, table 1',
  claim: 'Nothing has two captions; a table has its own first or last, a list first.',

  *violations({ elements = [] }) {
    for (const { element } of walkElements(elements)) {
      const { role } = element;
      const parts = element.children.filter((child) => child.type === 'element');
      const isCaption = parts.map((part) => part.role === 'Caption');
      const count = isCaption.filter(Boolean).length;
      if (count > 1) yield { message: `A “${role}” has ${count} captions.` };
      const atEnds = isCaption[0] || (role === 'Table' && isCaption.at(-1));
      if (count === 1 && ORDERED.has(role) && !atEnds) {
        yield { message: `The caption of a “${role}” stands among its parts.` };
      }
    }
  },
};
