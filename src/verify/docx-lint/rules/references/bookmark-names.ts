import { bookmarkName, bookmarksOf } from '../../document/bookmarks.ts';
import type { Rule } from '../../rule.ts';

const LONGEST = 40;
const NAME = /^[\p{L}_][\p{L}\p{M}\p{N}_]*$/u;

export const bookmarkNames: Rule = {
  name: 'bookmark-names',
  basis: 'our own: Word can be asked for no other bookmark',
  claim: 'The name of a bookmark is of letters, digits and underscores, 40 at most.',

  *violations(docx) {
    for (const bookmark of bookmarksOf(docx)) {
      const name = bookmarkName(bookmark);
      if (name.length <= LONGEST && NAME.test(name)) continue;
      yield { message: `“${name}” is no name for a bookmark.`, at: bookmark };
    }
  },
};
