import { mastheadLook } from './masthead-look.ts';
import { paragraphStyle, type Style, type StyleContext } from './style-list.ts';

/** The title and what stands round it: on a cover, or in a masthead. */
export function frontStyles(context: StyleContext): Style[] {
  const title = context.title === 'cover' ? coverTitles(context) : mastheadTitles(context);
  return [
    ...title,
    ...coverStyles(context),
    ...mastheadStyles(context),
    ...contentsStyles(context),
  ];
}

function coverTitles(context: StyleContext): Style[] {
  const left = context.geometry.text;
  return [
    paragraphStyle(context, {
      id: 'Title',
      from: 'coverTitle',
      next: 'Subtitle',
      look: { left: left - context.theme.parts.cover.titleShift, keepNext: true },
    }),
    paragraphStyle(context, { id: 'Subtitle', from: 'coverSubtitle', look: { left } }),
  ];
}

function mastheadTitles(context: StyleContext): Style[] {
  const look = mastheadLook(context);
  return [
    paragraphStyle(context, { id: 'Title', from: 'mastheadTitle', next: 'Subtitle', look }),
    paragraphStyle(context, { id: 'Subtitle', from: 'mastheadSubtitle', look }),
  ];
}

function coverStyles(context: StyleContext): Style[] {
  const { geometry, theme } = context;
  const { cover } = theme.parts;
  const left = theme.page.axis;
  const rule = {
    width: cover.rule,
    colour: theme.colours.hairline,
    space: rowSpace(context, 'coverValue', cover.rowHeight),
  };
  return [
    paragraphStyle(context, { id: 'CoverKind', from: 'coverKind', look: { left: geometry.text } }),
    paragraphStyle(context, {
      id: 'CoverRule',
      from: 'coverKind',
      look: {
        left: geometry.text,
        right: geometry.block - geometry.text - cover.ruleWidth,
        line: { rule: 'exact', value: 1 },
        borders: { bottom: { width: cover.ruleHeight, colour: theme.colours.accent, space: 0 } },
      },
    }),
    paragraphStyle(context, {
      id: 'CoverEntry',
      from: 'coverValue',
      look: { left, first: -left, borders: { top: rule, bottom: rule, between: rule } },
    }),
  ];
}

function mastheadStyles(context: StyleContext): Style[] {
  const look = mastheadLook(context);
  const { axis } = context.theme.page;
  return [
    paragraphStyle(context, { id: 'MastheadKind', from: 'mastheadKind', look }),
    paragraphStyle(context, {
      id: 'MastheadEntry',
      from: 'mastheadValue',
      // No indent of its own for lines that wrap: Word would part the field between unlike indents.
      look: {
        ...look,
        keepNext: true,
        tabs: [
          { at: 0, align: 'left' },
          { at: axis, align: 'left' },
        ],
      },
    }),
  ];
}

const CONTENTS_LEVELS = [1, 2, 3, 4, 5, 6] as const;
/** Word's own style for lists of what captions name. */
const LIST_OF_FIGURES = ['TableofFigures', 'table of figures'] as const;

function contentsStyles(context: StyleContext): Style[] {
  const { theme, geometry } = context;
  const { contents } = theme.parts;
  const rule = {
    width: contents.rule,
    colour: theme.colours.hairline,
    space: rowSpace(context, 'contentsTitle', contents.rowHeight),
  };
  const left = theme.page.axis;
  const names = CONTENTS_LEVELS.map((level) => [`TOC${level}`, `toc ${level}`] as const);
  return [...names, LIST_OF_FIGURES].map(([id, name]) =>
    paragraphStyle(context, {
      id,
      name,
      from: 'contentsTitle',
      look: {
        left,
        first: -left,
        borders: { top: rule, bottom: rule, between: rule },
        tabs: [{ at: geometry.block, align: 'right' }],
      },
    }),
  );
}

/** What a row of a list of entries has above and below its line. */
function rowSpace(
  { theme }: StyleContext,
  style: 'coverValue' | 'contentsTitle',
  row: number,
): number {
  return Math.max(0, (row - theme.styles[style].leading) / 2);
}
