import { bookmarkName, bookmarksOf } from '../../document/bookmarks.ts';
import type { Rule } from '../../rule.ts';

export const bookmarksUnique: Rule = {
  name: 'bookmarks-unique',
  basis: 'ISO/IEC 29500-1, 17.13.6.2',
  claim: 'No two bookmarks have one name, whatever the case of its letters: Word drops the second.',

  *violations(docx) {
    const seen = new Set<string>();
    for (const bookmark of bookmarksOf(docx)) {
      const name = bookmarkName(bookmark);
      const folded = name.toLowerCase();
      if (seen.has(folded)) yield { message: `There are two bookmarks “${name}”.`, at: bookmark };
      seen.add(folded);
    }
  },
};
