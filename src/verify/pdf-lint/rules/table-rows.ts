import type { PdfFile } from '../../pdf/file/pdf-file.ts';
import type { Element } from '../../pdf/structure/element.ts';
import { walkElements } from '../../pdf/structure/walk-elements.ts';
import { attributeOf } from '../attributes.ts';
import type { Rule } from '../rule.ts';
import { rowsOf } from '../table-cells.ts';

export const tableRows: Rule = {
  name: 'table-rows',
  basis: 'ISO 14289-1, 7.2 and 7.5',
  claim: 'All rows of a table are equally long, and a head is followed by a body.',

  *violations({ file, elements = [] }) {
    for (const { element } of walkElements(elements)) {
      if (element.role !== 'Table') continue;
      const lengths = new Set(rowsOf(element).map((row) => lengthOf(file, row)));
      if (lengths.size > 1) {
        yield { message: `A table has rows of ${[...lengths].join(' and ')} cells.` };
      }
      const parts = new Set(element.children.map((child) => 'role' in child && child.role));
      if ((parts.has('THead') || parts.has('TFoot')) && !parts.has('TBody')) {
        yield { message: 'A table has a head without a body.' };
      }
    }
  },
};

function lengthOf(file: PdfFile, row: Element): number {
  const cells = row.children.filter((child) => child.type === 'element');
  const spans = cells.map(
    (cell) => file.numberOf(attributeOf(file, cell, 'Table', 'ColSpan')) ?? 1,
  );
  return spans.reduce((sum, span) => sum + span, 0);
}
