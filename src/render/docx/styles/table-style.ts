import type { Theme } from '../../../model/theme.ts';
import { ruleElement } from '../paragraph.ts';
import { twips } from '../units.ts';
import { element } from '../xml.ts';

export const TABLE_STYLE = 'BriefTable';

/** What the document calls the style, and the one that it is based on. */
interface TableStyleIds {
  readonly id: string;
  readonly base: string | undefined;
}

/** The style of data tables: horizontal rules only, the head set off. */
export function tableStyle(
  theme: Theme,
  { id, base }: TableStyleIds = { id: TABLE_STYLE, base: 'TableNormal' },
): string {
  const { table } = theme.parts;
  const rule = (name: string, width: number) =>
    ruleElement(name, { width, colour: theme.colours.ink, space: 0 });
  const borders = rule('w:top', table.topRule) + rule('w:bottom', table.bottomRule);
  const content = [
    element('w:name', { 'w:val': 'Brief Table' }),
    base === undefined ? '' : element('w:basedOn', { 'w:val': base }),
    element('w:uiPriority', { 'w:val': 99 }),
    element(
      'w:tblPr',
      {},
      element('w:tblBorders', {}, borders) + cellMargins(table.rowPadding, table.columnGap),
    ),
    headStyle(rule('w:bottom', table.headRule)),
  ].join('');
  return element('w:style', { 'w:type': 'table', 'w:customStyle': 1, 'w:styleId': id }, content);
}

/** Space inside each cell, in points; `gap` is what separates it from the next column. */
export function cellMargins(padding: number, gap: number): string {
  const sides = { top: padding, left: 0, bottom: padding, right: gap };
  const written = Object.entries(sides).map(([side, points]) =>
    element(`w:${side}`, { 'w:w': twips(points), 'w:type': 'dxa' }),
  );
  return element('w:tblCellMar', {}, written.join(''));
}

function headStyle(rule: string): string {
  const cells = element('w:tcPr', {}, element('w:tcBorders', {}, rule));
  return element('w:tblStylePr', { 'w:type': 'firstRow' }, cells);
}
