import { gridOf, rowsOf, tablesOf, widthOf } from '../../document/tables.ts';
import type { Rule } from '../../rule.ts';

export const tableGrid: Rule = {
  name: 'table-grid',
  basis: 'ISO/IEC 29500-1, 17.4.48',
  claim: 'Every table has a grid, a row, and rows that are as wide as the grid.',

  *violations({ stories }) {
    for (const table of stories.flatMap(({ root }) => tablesOf(root))) {
      const columns = gridOf(table)?.length;
      if (columns === undefined) yield { message: 'A table has no grid.', at: table };
      const rows = rowsOf(table);
      if (rows.length === 0) yield { message: 'A table has no rows.', at: table };
      const odd = rows.find((row) => columns !== undefined && widthOf(row) !== columns);
      if (odd === undefined) continue;
      const message = `A row takes ${widthOf(odd)} columns of a grid of ${columns}.`;
      yield { message, at: odd };
    }
  },
};
