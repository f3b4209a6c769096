import { drawingsOf } from '../../document/drawings.ts';
import type { Rule } from '../../rule.ts';

const FILE_NAME = /^\S+\.(?:png|jpe?g|gif|svg|bmp|tiff?|emf|wmf|webp|heic)$/i;
const FILLER =
  /^(?:image|picture|photo|graphic|chart|diagram|рисунок|изображение|диаграмма|расм)\s*\d*$/i;

export const altTelling: Rule = {
  name: 'alt-telling',
  basis: 'WCAG 2.2, 1.1.1',
  claim: 'What a drawing says of itself is no file name and more than that it is a picture.',

  *violations(docx) {
    for (const { description, element } of drawingsOf(docx)) {
      if (!FILE_NAME.test(description) && !FILLER.test(description)) continue;
      yield { message: `“${description}” tells nothing of a drawing.`, at: element };
    }
  },
};
