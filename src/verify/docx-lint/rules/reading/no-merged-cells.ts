import { spanOf } from '../../document/tables.ts';
import type { Rule } from '../../rule.ts';
import { at, named } from '../../xml/element.ts';

export const noMergedCells: Rule = {
  name: 'no-merged-cells',
  basis: 'our own: screen readers lose count in merged cells',
  claim: 'Every cell is of one row and one column.',

  *violations({ stories }) {
    for (const cell of stories.flatMap(({ root }) => named(root, 'w:tc'))) {
      const isMerged = ['w:vMerge', 'w:hMerge'].some(
        (name) => at(cell, `w:tcPr/${name}`) !== undefined,
      );
      if (isMerged || spanOf(cell) > 1)
        yield { message: 'A cell is merged with others.', at: cell };
    }
  },
};
