import { tablesOf } from '../../document/tables.ts';
import type { Rule } from '../../rule.ts';
import { within } from '../../xml/element.ts';

export const noNestedTables: Rule = {
  name: 'no-nested-tables',
  basis: 'our own: few listeners find their way out again',
  claim: 'No table stands in another.',

  *violations({ stories }) {
    for (const table of stories.flatMap(({ root }) => tablesOf(root))) {
      if (within(table, 'w:tc') !== undefined)
        yield { message: 'A table stands in a cell.', at: table };
    }
  },
};
