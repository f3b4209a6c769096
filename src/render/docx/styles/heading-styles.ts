import { following, paragraphStyle, type Style, type StyleContext } from './style-list.ts';

const LEVELS = [1, 2, 3, 4, 5, 6] as const;

/** Word's own six headings, the line of the period under one, and the heading of the contents. */
export function headingStyles(context: StyleContext): Style[] {
  const left = context.geometry.text;
  const headings = LEVELS.map((level) =>
    paragraphStyle(context, {
      id: `Heading${level}`,
      name: `heading ${level}`,
      from: `heading${level}`,
      next: 'BodyText',
      look: {
        ...following(context, `heading${level}`, context.theme.styles.body.after),
        left,
        keepNext: true,
        keepLines: true,
        ...(level === 1 && context.theme.parts.sectionsOpenPages ? { pageBreakBefore: true } : {}),
        outline: level,
      },
    }),
  );
  return [
    ...headings,
    paragraphStyle(context, {
      id: 'HeadingPeriod',
      from: 'headingPeriod',
      next: 'BodyText',
      look: { left, keepNext: true },
    }),
    paragraphStyle(context, {
      id: 'TOCHeading',
      name: 'TOC Heading',
      from: 'heading1',
      base: 'Heading1',
      next: 'BodyText',
      look: {
        ...following(context, 'heading1', context.theme.styles.body.after),
        left,
        keepNext: true,
        keepLines: true,
        outline: BODY_LEVEL,
      },
    }),
  ];
}

/** Word's level of text that is no heading: the contents don't list themselves. */
const BODY_LEVEL = 10;
