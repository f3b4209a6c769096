import { normalReading } from '../../../model/reading-text.ts';
import { walkElements } from '../../pdf/structure/walk-elements.ts';
import { bookmarksOf } from '../bookmarks.ts';
import { elementText } from '../element-text.ts';
import type { Rule } from '../rule.ts';
import { headingLevel } from '../standard-types.ts';

export const outlineHeadings: Rule = {
  name: 'outline-headings',
  basis: 'our own: bookmarks are how a reader finds a heading',
  claim: 'The bookmarks are the headings, in their order.',

  *violations({ file, elements = [] }) {
    const headings = [...walkElements(elements)]
      .filter(({ element }) => headingLevel(element.role) !== undefined)
      .map(({ element }) => elementText(element));
    const bookmarks = [...bookmarksOf(file)].map(({ title }) => normalReading(title));
    for (let index = 0; index < Math.max(headings.length, bookmarks.length); index++) {
      const heading = headings[index];
      const bookmark = bookmarks[index];
      if (heading === undefined) yield { message: `The bookmark “${bookmark}” is no heading.` };
      else if (bookmark === undefined) yield { message: `“${heading}” has no bookmark.` };
      else if (letters(heading) !== letters(bookmark)) {
        yield { message: `The bookmark “${bookmark}” stands for the heading “${heading}”.` };
        return;
      }
    }
  },
};

/** What stands between a number and its words is no matter of content. */
function letters(text: string): string {
  return text.replaceAll(/\s/g, '');
}
