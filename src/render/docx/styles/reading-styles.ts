import { following, paragraphStyle, type Style, type StyleContext } from './style-list.ts';

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
      look: {
        ...following(context, 'lead', styles.heading1.after),
        left,
        right: Math.max(0, block - left - page.lead),
      },
    }),
    paragraphStyle(context, { id: 'Source', from: 'source', next: 'BodyText', look: { left } }),
    paragraphStyle(context, {
      id: 'Figure',
      from: 'body',
      next: 'Caption',
      look: { align: 'left', left, after: 0, keepNext: true, line: { rule: 'auto', value: 1 } },
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
      // Above a table the rest of its space stands below it.
      after: 0,
      left,
      first: -left,
      right: Math.max(0, block - left - context.theme.page.caption),
    },
  });
}

function listStyles(context: StyleContext): Style[] {
  const { text: left, rest: right } = context.geometry;
  return [
    // One style for all lists, so that none of their items stand apart. It says nothing of the left edge, and
    // is based on nothing that does: that is for the lists' numbering.
    paragraphStyle(context, {
      id: 'ListParagraph',
      from: 'body',
      look: { right, contextual: true },
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
  return [quoteStyle(context), codeStyle(context), breakStyle(context), noteStyle(context)];
}

/** What stands round a quote as a whole is asked for where it is written. */
function quoteStyle(context: StyleContext): Style {
  const { theme, geometry } = context;
  const { rule, indent } = theme.parts.quote;
  return paragraphStyle(context, {
    id: 'Quote',
    from: 'quote',
    look: {
      before: 0,
      after: theme.styles.body.after,
      left: geometry.text + indent,
      right: geometry.rest,
      // Word's borders are those of the page: a line's beginning may be at its right.
      borders: {
        [geometry.fromRight ? 'right' : 'left']: {
          width: rule,
          colour: theme.colours.ink,
          space: indent,
        },
      },
    },
  });
}

function codeStyle(context: StyleContext): Style {
  const { theme, geometry } = context;
  const { rule, padX, padY } = theme.parts.code;
  const line = { width: rule, colour: theme.colours.hairline, space: padY };
  const side = { width: rule, colour: theme.colours.tint, space: padX };
  const style = paragraphStyle(context, {
    id: 'Code',
    from: 'code',
    next: 'BodyText',
    look: {
      ...following(context, 'code', theme.styles.body.after),
      left: geometry.text + padX,
      right: padX,
      borders: { top: line, left: side, bottom: line, right: side },
      shade: theme.colours.tint,
    },
  });
  return { ...style, run: { ...style.run, noProof: true } };
}

function breakStyle(context: StyleContext): Style {
  const { theme, geometry } = context;
  const { rule } = theme.parts.code;
  return paragraphStyle(context, {
    id: 'ThematicBreak',
    from: 'body',
    next: 'BodyText',
    look: {
      left: geometry.text,
      right: geometry.rest,
      line: { rule: 'exact', value: theme.grid / 2 },
      after: theme.grid / 2,
      borders: { bottom: { width: rule, colour: theme.colours.hairline, space: 0 } },
    },
  });
}

function noteStyle(context: StyleContext): Style {
  const { theme, geometry } = context;
  const { indent } = theme.parts.note;
  return paragraphStyle(context, {
    id: 'FootnoteText',
    name: 'footnote text',
    from: 'note',
    look: { left: geometry.text + indent, right: geometry.rest, first: -indent },
  });
}
