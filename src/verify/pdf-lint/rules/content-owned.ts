import type { Rule } from '../rule.ts';

export const contentOwned: Rule = {
  name: 'content-owned',
  basis: 'Matterhorn 01-005',
  claim: 'All that a page shows belongs to an element or is an artifact.',

  *violations({ contents }) {
    for (const [index, { pieces, paints }] of contents.entries()) {
      const page = index + 1;
      const text = pieces.find(({ owner }) => owner.type === 'nothing');
      if (text !== undefined) yield { message: `The text “${text.text}” is not tagged.`, page };
      const paint = paints.find(({ owner }) => owner.type === 'nothing');
      if (paint !== undefined) {
        yield { message: `What the operator “${paint.operator}” paints is not tagged.`, page };
      }
    }
  },
};
