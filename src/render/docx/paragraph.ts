import { shading } from './run.ts';
import { eighths, hex, twips } from './units.ts';
import { element } from './xml.ts';

/** How a paragraph looks: a style's definition, or what differs from it. Lengths in points. */
export interface ParagraphLook {
  readonly style?: string;
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly pageBreakBefore?: boolean;
  readonly numbering?: Numbered;
  readonly borders?: Borders;
  readonly shade?: string;
  readonly tabs?: readonly Tab[];
  readonly hyphenated?: boolean;
  readonly rightToLeft?: boolean;
  readonly before?: number;
  readonly after?: number;
  readonly line?: Line;
  readonly left?: number;
  readonly right?: number;
  /** Of the first line, against `left`; negative for a hanging indent. */
  readonly first?: number;
  /** No space between it and its neighbours of the same style. */
  readonly contextual?: boolean;
  readonly align?: 'left' | 'justify' | 'right' | 'center';
  /** From 1, as in “Heading 1”. */
  readonly outline?: number;
  /** `w:sectPr`: the paragraph ends a section. */
  readonly section?: string;
}

export interface Numbered {
  readonly list: number;
  /** From 0. */
  readonly level: number;
}

/** `exact`: display type that is set tighter than its face's own lines. */
export interface Line {
  readonly rule: 'exact' | 'atLeast' | 'auto';
  /** In points; for `auto` in lines. */
  readonly value: number;
}

export interface Tab {
  readonly at: number;
  readonly align: 'left' | 'right' | 'center';
}

export interface Borders {
  readonly top?: Border;
  readonly left?: Border;
  readonly bottom?: Border;
  readonly right?: Border;
  readonly between?: Border;
}

export interface Border {
  readonly width: number;
  readonly colour: string;
  /** To the text, in whole points up to 31. */
  readonly space: number;
}

/** `w:pPr`, its children in the order that the schema demands; empty if nothing is said. */
export function paragraphProperties(look: ParagraphLook): string {
  const content = [
    look.style === undefined ? '' : element('w:pStyle', { 'w:val': look.style }),
    toggle('keepNext', look.keepNext),
    toggle('keepLines', look.keepLines),
    toggle('pageBreakBefore', look.pageBreakBefore),
    numbering(look.numbering),
    borders(look.borders),
    shading(look.shade),
    tabs(look.tabs),
    toggle('suppressAutoHyphens', look.hyphenated === undefined ? undefined : !look.hyphenated),
    toggle('bidi', look.rightToLeft),
    spacing(look),
    indents(look),
    toggle('contextualSpacing', look.contextual),
    alignment(look.align),
    outline(look.outline),
    look.section ?? '',
  ].join('');
  return content === '' ? '' : `<w:pPr>${content}</w:pPr>`;
}

function toggle(name: string, on: boolean | undefined): string {
  if (on === undefined) return '';
  return on ? `<w:${name}/>` : `<w:${name} w:val="0"/>`;
}

function numbering(numbered: Numbered | undefined): string {
  if (numbered === undefined) return '';
  const level = element('w:ilvl', { 'w:val': numbered.level });
  return element('w:numPr', {}, level + element('w:numId', { 'w:val': numbered.list }));
}

const SIDES = ['top', 'left', 'bottom', 'right', 'between'] as const;

function borders(sides: Borders | undefined): string {
  if (sides === undefined) return '';
  const drawn = SIDES.map((side) => {
    const border = sides[side];
    return border === undefined ? '' : ruleElement(`w:${side}`, border);
  });
  return element('w:pBdr', {}, drawn.join(''));
}

/** A rule at a side of a paragraph, a table or a cell. */
export function ruleElement(name: string, { width, colour, space }: Border): string {
  return element(name, {
    'w:val': 'single',
    'w:sz': eighths(width),
    'w:space': Math.min(31, Math.round(space)),
    'w:color': hex(colour),
  });
}

function tabs(stops: readonly Tab[] | undefined): string {
  if (stops === undefined || stops.length === 0) return '';
  const written = stops.map(({ at, align }) =>
    element('w:tab', { 'w:val': align, 'w:pos': twips(at) }),
  );
  return element('w:tabs', {}, written.join(''));
}

function spacing({ before, after, line }: ParagraphLook): string {
  if (before === undefined && after === undefined && line === undefined) return '';
  return element('w:spacing', {
    'w:before': before === undefined ? undefined : twips(before),
    'w:after': after === undefined ? undefined : twips(after),
    'w:line': line === undefined ? undefined : lineHeight(line),
    'w:lineRule': line?.rule,
  });
}

function lineHeight({ rule, value }: Line): number {
  return rule === 'auto' ? Math.round(value * 240) : twips(value);
}

function indents({ left, right, first }: ParagraphLook): string {
  if (left === undefined && right === undefined && first === undefined) return '';
  return element('w:ind', {
    'w:left': left === undefined ? undefined : twips(left),
    'w:right': right === undefined ? undefined : twips(right),
    ...firstLine(first),
  });
}

function firstLine(first: number | undefined): Record<string, number> {
  if (first === undefined) return {};
  return first < 0 ? { 'w:hanging': twips(-first) } : { 'w:firstLine': twips(first) };
}

function alignment(align: ParagraphLook['align']): string {
  if (align === undefined) return '';
  return element('w:jc', { 'w:val': align === 'justify' ? 'both' : align });
}

function outline(level: number | undefined): string {
  return level === undefined ? '' : element('w:outlineLvl', { 'w:val': level - 1 });
}
