import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Chart } from '../../model/chart.ts';
import type { Picture } from '../../model/picture.ts';
import type { StyleName, Theme } from '../../model/theme.ts';
import type { Drawing } from '../display-list.ts';
import type { Box } from '../flow/frame.ts';
import type { GalleyTools } from '../lines/galley.ts';
import type { Paper } from '../pages/paper.ts';
import type { TypeCase } from '../text/type-case.ts';

/** All that blocks of one pack are set with. */
export interface Setting {
  readonly theme: Theme;
  readonly types: TypeCase;
  readonly tools: GalleyTools;
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly draw: (chart: Chart, width: number) => Drawing;
  /** The text block, in points. */
  readonly room: { readonly width: number; readonly height: number };
  readonly paper: Paper;
  /** For tables that are wider than the text block. */
  readonly turnedPaper: Paper;
  /** Of the headings that open sections. */
  readonly sectionLevel: 1 | 2;
  /** Takes what is wrong with the pack. */
  readonly report: (diagnostic: Diagnostic) => void;
  /** What first lines stand on multiples of, in points; 0 in a theme without such a grid. */
  readonly step: number;
}

/** Where blocks are set, in points from the text block's left edge. */
export interface Area {
  readonly x: number;
  /** The longest line of reading text. */
  readonly width: number;
  /** For what may be wider than reading text: tables, code, boxes. */
  readonly wide: { readonly x: number; readonly width: number };
  /** Where labels stand beside the text; absent where there is no room for them. */
  readonly labels?: { readonly x: number; readonly width: number };
  /** What its paragraphs are set in. */
  readonly style: StyleName;
  /** In a list whose items have no white between them. */
  readonly isTight: boolean;
  /** Lists around it. */
  readonly depth: number;
  readonly boxes: readonly Box[];
  /** Of the text itself: what stands here may leave its place for another. */
  readonly isOutermost: boolean;
  /** First lines stand on the baseline grid. */
  readonly snaps: boolean;
}

/** The area of a page's reading text. */
export function pageArea(setting: Setting): Area {
  const { theme, room } = setting;
  const { page } = theme;
  const x = page.text === 'axis' ? page.axis : 0;
  return {
    x,
    width: Math.min(page.measure, room.width - x),
    wide: { x: 0, width: room.width },
    ...(page.axis > 0 ? { labels: { x: 0, width: page.axis - LABEL_GAP } } : {}),
    style: 'body',
    isTight: false,
    depth: 0,
    boxes: [],
    isOutermost: true,
    snaps: setting.step > 0,
  };
}

/** Between a label and the text beside it, in points. */
export const LABEL_GAP = 12;

/** What stands apart from the text, where what follows must come back to the grid. */
export function displayed({ step }: Setting): { readonly isDisplay?: true } {
  return step > 0 ? { isDisplay: true } : {};
}

/** No text is set narrower, however deep it is nested, in points. */
const NARROWEST = 96;

/** The area inside something that takes room at the left. */
export function indented(area: Area, by: number, changes: Partial<Area> = {}): Area {
  const width = Math.max(Math.min(area.width, NARROWEST), area.width - by);
  const x = area.x + area.width - width;
  const { labels: _, ...rest } = area;
  return { ...rest, x, width, wide: { x, width }, isOutermost: false, ...changes };
}
