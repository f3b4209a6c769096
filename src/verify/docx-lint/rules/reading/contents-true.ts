import { bookmarkName, bookmarksOf } from '../../document/bookmarks.ts';
import type { Styles } from '../../document/styles.ts';
import { paragraphOf, wordsOf } from '../../document/words.ts';
import type { Rule } from '../../rule.ts';
import { at, named, wordOf, type XmlElement } from '../../xml/element.ts';

export const contentsTrue: Rule = {
  name: 'contents-true',
  basis: 'our own: who reads the contents looks for these words',
  claim: 'Every entry of the contents has the words of the heading that it leads to.',

  *violations({ stories, styles }) {
    const bookmarks = bookmarksOf({ stories });
    const targets = new Map(bookmarks.map((start) => [bookmarkName(start).toLowerCase(), start]));
    for (const link of stories.flatMap(({ root }) => named(root, 'w:hyperlink'))) {
      const target = targets.get(wordOf(link, 'anchor').toLowerCase());
      if (!isEntry(link, styles) || target === undefined) continue;
      const heading = wordsOf(paragraphOf(target) ?? target);
      if (squeezed(wordsOf(link)).includes(squeezed(heading))) continue;
      yield { message: `This entry leads to “${heading}”.`, at: link };
    }
  },
};

function isEntry(link: XmlElement, styles: Styles): boolean {
  const style = styles.byId.get(wordOf(at(paragraphOf(link), 'w:pPr/w:pStyle')));
  return style !== undefined && /^toc \d$/.test(style.name);
}

function squeezed(words: string): string {
  return words.replaceAll(/\s/g, '');
}
