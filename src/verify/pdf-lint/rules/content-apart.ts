import type { Rule } from '../rule.ts';

export const contentApart: Rule = {
  name: 'content-apart',
  basis: 'Matterhorn 01-003, 01-004',
  claim:
    'No artifact is inside tagged content, and no tagged content inside another or an artifact.',

  *violations({ contents }) {
    for (const [index, { crossings }] of contents.entries()) {
      for (const crossing of crossings) {
        yield { message: `The page has ${crossing}.`, page: index + 1 };
      }
    }
  },
};
