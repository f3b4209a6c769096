import type { ParagraphLook } from '../paragraph.ts';
import type { StyleContext } from './style-list.ts';

/** The widest space between a border and its text, and the widest border, in points (ECMA-376, 17.3.4). */
const MOST_SPACE = 31;
const MOST_WIDTH = 12;

/**
 * A field of colour out to the paper's edges, made of paragraphs alone:
 *
 *     paper │ margin │ text                    │ margin │ paper
 *           ├────────┤ hanging, with a tab     ├────────┤ space and width of a border
 *
 * All paragraphs of the field have the same borders and indents, so that Word joins them and fills what is
 * between them.
 */
export function mastheadLook(context: FieldContext): FieldLook {
  const { colours, parts } = context.theme;
  return fieldLook(context, colours.field, {
    top: Math.max(0, parts.masthead.kindTop - context.geometry.marked),
    bottom: 2 * parts.masthead.gap,
  });
}

type FieldContext = Pick<StyleContext, 'theme' | 'geometry'>;
type FieldLook = ParagraphLook & { readonly first: number };

/** The field's beginning with the pack's marks, in the header over a masthead. */
export function markFieldLook(context: FieldContext): FieldLook {
  const { colours, parts } = context.theme;
  return fieldLook(context, colours.field, { top: parts.mark.top, bottom: 0 });
}

/** The same at the foot of a sheet, in the theme's tint. */
export function footFieldLook(context: FieldContext): FieldLook {
  const space = context.theme.parts.masthead.gap;
  return fieldLook(context, context.theme.colours.tint, { top: space, bottom: space });
}

/** The band on later pages, as high as the theme says. */
export function bandLook(context: FieldContext): FieldLook {
  const { colours, parts, styles } = context.theme;
  const space = (parts.masthead.bandHeight - styles.runningHead.leading) / 2;
  return fieldLook(context, colours.field, { top: space, bottom: space });
}

function fieldLook(
  { geometry }: FieldContext,
  colour: string,
  space: { readonly top: number; readonly bottom: number },
): FieldLook {
  const edge = (points: number) => ({
    width: 1,
    colour,
    space: Math.max(0, Math.min(MOST_SPACE, points)),
  });
  return {
    left: 0,
    first: -geometry.left,
    right: -Math.max(0, geometry.right - MOST_SPACE - MOST_WIDTH),
    tabs: [{ at: 0, align: 'left' }],
    shade: colour,
    borders: {
      top: edge(space.top),
      bottom: edge(space.bottom),
      right: { width: MOST_WIDTH, colour, space: MOST_SPACE },
    },
  };
}
