import { at, childrenOf, named, valueOf, type XmlElement } from '../xml/element.ts';

const WRAPPERS: ReadonlySet<string> = new Set(['w:sdt', 'w:sdtContent', 'w:customXml']);

/** The rows of a table, those in content controls too; not those of tables in it. */
export function rowsOf(table: XmlElement): XmlElement[] {
  return held(table, 'w:tr');
}

function cellsOf(row: XmlElement): XmlElement[] {
  return held(row, 'w:tc');
}

/** Whether no row of the table stands before this one. */
export function isFirstRow(table: XmlElement, row: XmlElement | undefined): boolean {
  return table.children.find(({ name }) => name === 'w:tr' || WRAPPERS.has(name)) === row;
}

/** Columns of the grid that a cell takes. */
export function spanOf(cell: XmlElement): number {
  return Number(valueOf(at(cell, 'w:tcPr/w:gridSpan')) ?? 1);
}

/** Columns of the grid that a row takes, those that it leaves free at its ends too. */
export function widthOf(row: XmlElement): number {
  const free = ['w:gridBefore', 'w:gridAfter'].map((name) =>
    Number(valueOf(at(row, `w:trPr/${name}`)) ?? 0),
  );
  return [...free, ...cellsOf(row).map(spanOf)].reduce((sum, width) => sum + width, 0);
}

/** The columns of a table's grid; none if it has no grid. */
export function gridOf(table: XmlElement): XmlElement[] | undefined {
  const grid = at(table, 'w:tblGrid');
  return grid === undefined ? undefined : childrenOf(grid, 'w:gridCol');
}

export function tablesOf(root: XmlElement): XmlElement[] {
  return named(root, 'w:tbl');
}

function held(holder: XmlElement, name: string): XmlElement[] {
  return holder.children.flatMap((child) => {
    if (child.name === name) return [child];
    return WRAPPERS.has(child.name) ? held(child, name) : [];
  });
}
