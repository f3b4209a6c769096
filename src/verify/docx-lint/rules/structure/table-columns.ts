import { rowsOf, tablesOf, widthOf } from '../../document/tables.ts';
import type { Rule } from '../../rule.ts';

const MOST = 63;

export const tableColumns: Rule = {
  name: 'table-columns',
  basis: 'our own: Word opens no wider table',
  claim: 'No table has more than 63 columns.',

  *violations({ stories }) {
    for (const table of stories.flatMap(({ root }) => tablesOf(root))) {
      const width = rowsOf(table).reduce((most, row) => Math.max(most, widthOf(row)), 0);
      if (width > MOST) yield { message: `A table has ${width} columns.`, at: table };
    }
  },
};
