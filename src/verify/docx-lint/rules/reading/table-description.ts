import { tablesOf } from '../../document/tables.ts';
import type { Rule } from '../../rule.ts';
import { at, valueOf } from '../../xml/element.ts';

export const tableDescription: Rule = {
  name: 'table-description',
  basis: 'our own: it tells who does not see a table whether to read it',
  claim: 'Every table has a title or a description.',

  *violations({ stories }) {
    for (const table of stories.flatMap(({ root }) => tablesOf(root))) {
      const texts = ['w:tblCaption', 'w:tblDescription'].map((name) =>
        valueOf(at(table, `w:tblPr/${name}`)),
      );
      if (texts.some((text) => text?.trim())) continue;
      yield { message: 'A table has neither title nor description.', at: table };
    }
  },
};
