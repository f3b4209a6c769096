import type { TextStyle, Theme } from '../../../model/theme.ts';
import type { Line, ParagraphLook } from '../paragraph.ts';
import type { RunLook } from '../run.ts';

/** What a theme's style says of characters. */
export function runLook(style: TextStyle, theme: Theme): RunLook {
  return {
    face: theme.faces[style.face],
    ...eastAsianOf(theme),
    // Word knows two weights of a family.
    bold: style.weight >= 600,
    italic: style.italic,
    colour: theme.colours[style.colour],
    spacing: (style.tracking / 1000) * style.size,
    size: style.size,
    figures: style.figures,
    ...(style.tabular ? { tabular: true } : {}),
  };
}

/** Word has a face of its own for these scripts: the first that the theme falls back on. */
function eastAsianOf({ fallback: [first] }: Theme): Pick<RunLook, 'eastAsian'> {
  return first === undefined ? {} : { eastAsian: first };
}

/** What it says of paragraphs. */
export function paragraphLook(style: TextStyle): ParagraphLook {
  return {
    before: style.before,
    after: style.after,
    line: lineOf(style),
    align: style.align,
    hyphenated: style.hyphenate,
  };
}

// The tallest of the themes' faces asks for lines of 1.42 of its size, common substitutes for 1.15 to 1.3.
const COMFORTABLE = 1.36;

/**
 * Lines that are led comfortably may grow, for a picture that an editor puts into one. Display type that is
 * set tighter than its face's own lines must be held exactly.
 */
function lineOf({ leading, size }: TextStyle): Line {
  return { rule: leading / size >= COMFORTABLE ? 'atLeast' : 'exact', value: leading };
}
