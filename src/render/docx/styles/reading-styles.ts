import type { Borders } from '../paragraph.ts';
import { paragraphStyle, type Style, type StyleContext } from './style-list.ts';

/** What reading text is set in: paragraphs, lists, quotes, code, notes. */
export function readingStyles(context: StyleContext): Style[] {
  return [...bodyStyles(context), ...listStyles(context), ...setApartStyles(context)];
}

function bodyStyles(context: StyleContext): Style[] {
  const { text: left, rest: right, block } = context.geometry;
  const { page, styles } = context.theme;
  const body = paragraphStyle(context, {
    id: 'BodyText',
    from: 'body',
    look: { left, right },
  });
  const indented = paragraphStyle(context, {
    id: 'BodyTextFirstIndent',
    from: 'body',
    base: 'BodyText',
    look: { left, right, first: styles.body.indent },
  });
  return [
    body,
    ...(styles.body.indent > 0 ? [indented] : []),
    paragraphStyle(context, {
      id: 'Lead',
      from: 'lead',
      next: 'BodyText',
      look: { left, right: Math.max(0, block - left - page.lead) },
    }),
    paragraphStyle(context, { id: 'Source', from: 'source', next: 'BodyText', look: { left } }),
    paragraphStyle(context, {
      id: 'Figure',
      from: 'body',
      next: 'Caption',
      look: { align: 'left', left, keepNext: true, line: { rule: 'auto', value: 1 } },
    }),
    captionStyle(context),
  ];
}

/** With two edges the label hangs beside the sentence. */
function captionStyle(context: StyleContext): Style {
  const { text: left, block } = context.geometry;
  return paragraphStyle(context, {
    id: 'Caption',
    name: 'caption',
    from: 'caption',
    next: 'BodyText',
    look: {
      left,
      first: -left,
      right: Math.max(0, block - left - context.theme.page.caption),
    },
  });
}

function listStyles(context: StyleContext): Style[] {
  const { text: left, rest: right } = context.geometry;
  return [
    // One style for all lists, so that none of their items stand apart; numbering says where they stand.
    paragraphStyle(context, {
      id: 'ListParagraph',
      from: 'body',
      base: 'BodyText',
      look: { left, right, contextual: true },
    }),
    paragraphStyle(context, {
      id: 'ListContinue',
      from: 'body',
      base: 'BodyText',
      look: { left, right },
    }),
  ];
}

function setApartStyles(context: StyleContext): Style[] {
  const { theme, geometry } = context;
  const { parts, colours } = theme;
  const ink = colours.ink;
  const rule = (width: number, colour: string, space: number) => ({ width, colour, space });
  const codeRule = rule(parts.code.rule, colours.hairline, parts.code.padY);
  const quoteRule: Borders = { left: rule(parts.quote.rule, ink, parts.quote.indent) };
  return [
    paragraphStyle(context, {
      id: 'Quote',
      from: 'quote',
      look: {
        left: geometry.text + parts.quote.indent,
        right: geometry.rest,
        borders: quoteRule,
      },
    }),
    paragraphStyle(context, {
      id: 'Code',
      from: 'code',
      next: 'BodyText',
      look: {
        left: geometry.text,
        borders: { top: codeRule, bottom: codeRule },
        shade: colours.tint,
      },
    }),
    paragraphStyle(context, {
      id: 'ThematicBreak',
      from: 'body',
      next: 'BodyText',
      look: {
        left: geometry.text,
        right: geometry.rest,
        borders: { bottom: rule(parts.code.rule, colours.hairline, 0) },
      },
    }),
    paragraphStyle(context, {
      id: 'FootnoteText',
      name: 'footnote text',
      from: 'note',
      look: {
        left: geometry.text + parts.note.indent,
        right: geometry.rest,
        first: -parts.note.indent,
      },
    }),
  ];
}
