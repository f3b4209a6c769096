import { headsFirstRow } from '../../document/looks.ts';
import { rowsOf, tablesOf } from '../../document/tables.ts';
import type { Rule } from '../../rule.ts';
import { at, childOf, isOn } from '../../xml/element.ts';

export const tableHeader: Rule = {
  name: 'table-header',
  basis: 'WCAG 2.2, 1.3.1; ISO/IEC 29500-1, 17.4.49 and 17.4.55',
  claim:
    'Every table has a row that heads its columns, is repeated on new pages and looks like one.',

  *violations({ stories }) {
    for (const table of stories.flatMap(({ root }) => tablesOf(root))) {
      const [first] = rowsOf(table);
      if (!isOn(at(first, 'w:trPr/w:tblHeader'))) {
        yield { message: 'The first row of a table is no header.', at: table };
      } else if (!headsFirstRow(childOf(table, 'w:tblPr'))) {
        yield { message: 'The header of a table does not look like one.', at: table };
      }
    }
  },
};
