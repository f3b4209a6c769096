import { walkElements } from '../../pdf/structure/walk-elements.ts';
import { attributeOf } from '../attributes.ts';
import { boxOf, isWithin } from '../box.ts';
import { firstPage } from '../element-text.ts';
import type { Rule } from '../rule.ts';

export const figureBox: Rule = {
  name: 'figure-box',
  basis: 'ISO 32000-1, 14.8.5.4.3; WCAG 2.2, 1.4.10',
  claim: 'Every figure has a box, which is on its page.',

  *violations({ file, pages, elements = [] }) {
    for (const { element } of walkElements(elements)) {
      if (element.role !== 'Figure') continue;
      const index = Math.max(0, firstPage(element));
      const box = boxOf(file, attributeOf(file, element, 'Layout', 'BBox'));
      const media = boxOf(file, pages[index]?.entries.get('MediaBox'));
      const page = index + 1;
      if (box === undefined) yield { message: 'A figure has no box.', page };
      else if (media !== undefined && !isWithin(box, media)) {
        yield { message: 'The box of a figure reaches over the page.', page };
      }
    }
  },
};
