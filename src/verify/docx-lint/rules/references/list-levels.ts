import { lookOf, type Numbering } from '../../document/numbering.ts';
import type { Rule } from '../../rule.ts';
import { at, childrenOf, named, valueOf, wordOf, type XmlElement } from '../../xml/element.ts';

export const listLevels: Rule = {
  name: 'list-levels',
  basis: 'ISO/IEC 29500-1, 17.9.3',
  claim: 'Every item of a list is on a level that its list has, of nine at most.',

  *violations({ stories, numbering }) {
    for (const [id, look] of numbering.abstracts) {
      const levels = levelsOf(look);
      if (levels.length <= 9 && new Set(levels).size === levels.length) continue;
      yield {
        message: `The look ${id} has ${levels.length} levels, or one of them twice.`,
        at: look,
      };
    }
    for (const properties of stories.flatMap(({ root }) => named(root, 'w:numPr'))) {
      const level = valueOf(at(properties, 'w:ilvl')) ?? '0';
      const levels = levelsIn(numbering, wordOf(at(properties, 'w:numId')));
      // A look without levels takes those of a style.
      if (levels.length === 0 || levels.includes(level)) continue;
      yield { message: `The list has no level ${level}.`, at: properties };
    }
  },
};

function levelsIn({ nums, abstracts }: Numbering, list: string): string[] {
  const num = nums.get(list);
  const look = num === undefined ? undefined : abstracts.get(lookOf(num));
  return look === undefined ? [] : levelsOf(look);
}

function levelsOf(look: XmlElement): string[] {
  return childrenOf(look, 'w:lvl').map((level) => wordOf(level, 'ilvl'));
}
