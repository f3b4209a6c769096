import type { PdfFile } from '../../pdf/file/pdf-file.ts';
import type { Element } from '../../pdf/structure/element.ts';
import { walkElements } from '../../pdf/structure/walk-elements.ts';
import { attributeOf } from '../attributes.ts';
import type { Rule } from '../rule.ts';
import { rowsOf } from '../table-cells.ts';

export const headerCells: Rule = {
  name: 'header-cells',
  basis: 'Matterhorn 15-003; ISO 14289-1, 7.5',
  claim: 'Every cell of a table has a header, in its column, in its row or by name.',

  *violations({ file, elements = [] }) {
    for (const { element } of walkElements(elements)) {
      if (element.role !== 'Table') continue;
      const rows = rowsOf(element).map(({ children }) =>
        children.filter((child) => child.type === 'element'),
      );
      // Where cells span others, columns are not to be counted.
      if (rows.flat().some((cell) => spans(file, cell))) continue;
      if (rows.flat().length > 0 && lacksHeader(file, rows)) {
        yield { message: 'A cell of a table has no header.' };
      }
    }
  },
};

function spans(file: PdfFile, cell: Element): boolean {
  return ['ColSpan', 'RowSpan'].some((key) => attributeOf(file, cell, 'Table', key) !== undefined);
}

function lacksHeader(file: PdfFile, rows: readonly (readonly Element[])[]): boolean {
  const columns = new Set<number>();
  for (const row of rows) {
    const scopes = row.map((cell) => scopeOf(file, cell));
    for (const [index, scope] of scopes.entries()) {
      if (scope === 'Column' || scope === 'Both') columns.add(index);
    }
    if (scopes.some((scope) => scope === 'Row' || scope === 'Both')) continue;
    const lacking = row.some(
      (cell, index) =>
        cell.role === 'TD' &&
        !columns.has(index) &&
        attributeOf(file, cell, 'Table', 'Headers') === undefined,
    );
    if (lacking) return true;
  }
  return false;
}

/** A header that does not say what it heads may head both: see `header-scope`. */
function scopeOf(file: PdfFile, cell: Element): string | undefined {
  if (cell.role !== 'TH') return undefined;
  return file.nameOf(attributeOf(file, cell, 'Table', 'Scope')) ?? 'Both';
}
