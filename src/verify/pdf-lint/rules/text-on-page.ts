import { boxOf, isWithin } from '../box.ts';
import type { Rule } from '../rule.ts';
import { textBoxes } from '../text-boxes.ts';

export const textOnPage: Rule = {
  name: 'text-on-page',
  basis: 'our own: what reaches over the paper is not printed',
  claim: 'All text is on its page.',

  *violations({ file, pages, contents }) {
    for (const [index, content] of contents.entries()) {
      const media = boxOf(file, pages[index]?.entries.get('MediaBox'));
      const outside = media && textBoxes(content).find((box) => !isWithin(box, media));
      if (outside === undefined) continue;
      yield { message: `“${outside.text}” reaches over the page.`, page: index + 1 };
    }
  },
};
