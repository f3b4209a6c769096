import { chainOf, type Styles, styleOf } from '../../document/styles.ts';
import { isBlank } from '../../document/words.ts';
import type { Rule } from '../../rule.ts';
import { at, walk, type XmlElement } from '../../xml/element.ts';

export const noBlankLines: Rule = {
  name: 'no-blank-lines',
  basis: 'our own: a screen reader says “blank” for each',
  claim: 'No two paragraphs without words follow each other: space is what styles give.',

  *violations({ stories, styles }) {
    const isBlankLine = (element: XmlElement | undefined) =>
      element?.name === 'w:p' && isBlank(element) && !isRule(element, styles);
    for (const { root } of stories) {
      for (const { children } of walk(root)) {
        for (const [index, child] of children.entries()) {
          // Of a run of them, one finding is enough.
          const isFirst = isBlankLine(child) && !isBlankLine(children[index - 1]);
          if (!isFirst || !isBlankLine(children[index + 1])) continue;
          yield { message: 'Two paragraphs without words follow each other.', at: child };
        }
      }
    }
  },
};

/** Whether the style of a paragraph draws something: a line, or the mark of a list. */
function isRule(paragraph: XmlElement, styles: Styles): boolean {
  return chainOf(styles, styleOf(styles, paragraph)).some(({ element }) =>
    ['w:pBdr', 'w:numPr'].some((name) => at(element, `w:pPr/${name}`) !== undefined),
  );
}
