import { wordsOf } from '../../document/words.ts';
import type { Rule } from '../../rule.ts';
import { named, walk, type XmlElement } from '../../xml/element.ts';

/** Words that say nothing of where a link leads: in English, Russian and Tajik. */
const BARE: ReadonlySet<string> = new Set([
  'here',
  'click here',
  'this',
  'link',
  'this link',
  'more',
  'read more',
  'здесь',
  'тут',
  'ссылка',
  'по ссылке',
  'подробнее',
  'читать далее',
  'ин ҷо',
  'дар ин ҷо',
]);

export const linkTexts: Rule = {
  name: 'link-texts',
  basis: 'WCAG 2.2, 2.4.4',
  claim: 'Every link says in words where it leads.',

  *violations({ stories }) {
    for (const link of stories.flatMap(({ root }) => named(root, 'w:hyperlink'))) {
      const words = wordsOf(link);
      const bare = words
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
      if (words === '' && !hasDrawing(link)) yield { message: 'A link has no words.', at: link };
      else if (BARE.has(bare)) yield { message: `A link only says “${words}”.`, at: link };
    }
  },
};

/** Its description is read in the place of words. */
function hasDrawing(link: XmlElement): boolean {
  return walk(link).some(({ name }) => name === 'w:drawing' || name === 'w:pict');
}
