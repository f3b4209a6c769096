import type { TextStyle, Theme } from '../../model/theme.ts';
import type { Font } from '../shaper.ts';
import { has, MARK, type Marks } from '../tags/marks.ts';

/** How a run is set: a style with its marks, in the terms of a painter. */
export interface Look {
  readonly font: Font;
  /** In points, like all that follows. */
  readonly size: number;
  readonly colour: string;
  /** Added after every glyph. */
  readonly letterSpace: number;
  /** How far the baseline is raised. */
  readonly rise: number;
  readonly marks: Marks;
}

/** Sizes and shifts of signs that the font has no glyphs for, in parts of the text's size. */
const RAISED = { size: 0.65, rise: 0.33 };
const LOWERED = { size: 0.65, rise: -0.12 };
/** Small capitals are set a little wider, in thousandths of the size. */
const SMALL_CAPITALS_TRACKING = 30;

export function lookOf(style: TextStyle, marks: Marks, theme: Theme): Look {
  const shift = shiftOf(marks);
  const size = sizeOf(style, marks, theme) * (shift?.size ?? 1);
  const tracking = style.tracking + (has(marks, MARK.smallCapitals) ? SMALL_CAPITALS_TRACKING : 0);
  return {
    font: fontOf(style, marks, theme),
    size,
    colour: theme.colours[colourOf(style, marks)],
    letterSpace: (tracking * size) / 1000,
    rise: (shift?.rise ?? 0) * style.size,
    marks,
  };
}

function shiftOf(marks: Marks) {
  if (has(marks, MARK.raised)) return RAISED;
  return has(marks, MARK.lowered) ? LOWERED : undefined;
}

/** Code in a line keeps the proportion to the text that it has in the body. */
function sizeOf(style: TextStyle, marks: Marks, { styles }: Theme): number {
  if (!has(marks, MARK.code)) return style.size;
  return (style.size * styles.inlineCode.size) / styles.body.size;
}

function colourOf(style: TextStyle, marks: Marks): keyof Theme['colours'] {
  return has(marks, MARK.link | MARK.reference) && style.colour === 'ink' ? 'link' : style.colour;
}

function fontOf(style: TextStyle, marks: Marks, { faces, styles }: Theme): Font {
  const isCode = has(marks, MARK.code);
  const isItalic = has(marks, MARK.emphasis) ? !style.italic : style.italic;
  return {
    family: faces[isCode ? styles.inlineCode.face : style.face],
    weight: has(marks, MARK.strong) ? 700 : style.weight,
    italic: isItalic,
    features: isCode ? [] : featuresOf(style, marks),
  };
}

function featuresOf(style: TextStyle, marks: Marks): string[] {
  if (has(marks, MARK.noteCall | MARK.superscript)) return ['sups'];
  if (has(marks, MARK.subscript)) return ['subs'];
  if (has(marks, MARK.fraction)) return ['frac'];
  const features = [style.figures === 'oldstyle' ? 'onum' : 'lnum'];
  features.push(style.tabular ? 'tnum' : 'pnum');
  if (has(marks, MARK.smallCapitals)) features.push('c2sc');
  return features.toSorted();
}

/**
 * The room that the line keeps for the tint beside code. The tint itself reaches farther, under its
 * neighbours: programs that read a page take a gap of a tenth of the size for a space.
 */
export function padBeside({ size }: Look, { parts }: Theme): number {
  return Math.min(parts.code.inlinePad, size * 0.08);
}
