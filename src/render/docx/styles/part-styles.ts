import { markHeight } from '../mark.ts';
import { footFieldLook } from './masthead-look.ts';
import { paragraphStyle, type Style, type StyleContext } from './style-list.ts';

/** Tables, note boxes, key figures, openings, sources, the imprint, and what runs on every page. */
export function partStyles(context: StyleContext): Style[] {
  return [
    paragraphStyle(context, { id: 'TableText', from: 'tableText' }),
    tableHeadStyle(context),
    ...noteBoxStyles(context),
    keyNumberStyle(context),
    keyRowStyle(context),
    paragraphStyle(context, { id: 'KeyLabel', from: 'keyLabel', look: { keepNext: true } }),
    paragraphStyle(context, { id: 'KeyPeriod', from: 'keyPeriod' }),
    ...openingStyles(context),
    ...sourceStyles(context),
    paragraphStyle(context, { id: 'Header', name: 'header', from: 'runningHead' }),
    markStyle(context),
    paragraphStyle(context, { id: 'Footer', name: 'footer', from: 'folio' }),
  ];
}

function markStyle(context: StyleContext): Style {
  const line = { rule: 'atLeast', value: markHeight(context.theme) } as const;
  return paragraphStyle(context, { id: 'Mark', from: 'mark', look: { line } });
}

function tableHeadStyle(context: StyleContext): Style {
  const { headTop, headBottom } = context.theme.parts.table;
  return paragraphStyle(context, {
    id: 'TableHead',
    from: 'tableHead',
    look: { keepNext: true, before: headTop, after: headBottom },
  });
}

function keyNumberStyle(context: StyleContext): Style {
  const { rule, ruleGap } = context.theme.parts.keyFigures;
  const top = { width: rule, colour: context.theme.colours.accent, space: ruleGap };
  return paragraphStyle(context, {
    id: 'KeyNumber',
    from: 'keyNumber',
    next: 'KeyLabel',
    look: { keepNext: true, ...(rule > 0 ? { borders: { top } } : {}) },
  });
}

function keyRowStyle(context: StyleContext): Style {
  const left = context.theme.page.axis;
  return paragraphStyle(context, {
    id: 'KeyRow',
    from: 'keyLabel',
    next: 'KeyPeriod',
    look: {
      left,
      first: -left,
      keepNext: true,
      // Figures have no descenders: their size is height enough.
      line: { rule: 'exact', value: context.theme.styles.keyNumber.size },
      tabs: [{ at: context.theme.parts.contents.periodAt, align: 'left' }],
    },
  });
}

function noteBoxStyles(context: StyleContext): Style[] {
  const { theme } = context;
  const { noteBox } = theme.parts;
  const tint = theme.colours.tint;
  const left = context.geometry.text > 0 ? theme.page.axis : noteBox.padLeft;
  return [
    paragraphStyle(context, {
      id: 'NoteBox',
      from: 'noteBox',
      look: {
        before: 0,
        after: theme.styles.body.after,
        left,
        first: noteBox.padLeft - left,
        right: noteBox.padRight,
        shade: tint,
        borders: {
          top: { width: noteBox.rule, colour: theme.colours.accent, space: noteBox.padTop },
          left: { width: 0.25, colour: tint, space: noteBox.padLeft },
          bottom: { width: 0.25, colour: tint, space: noteBox.padBottom },
          right: { width: 0.25, colour: tint, space: noteBox.padRight },
        },
      },
    }),
  ];
}

function openingStyles(context: StyleContext): Style[] {
  const left = context.theme.page.axis;
  const { openings } = context.theme.parts;
  return [
    paragraphStyle(context, {
      id: 'OpeningText',
      from: 'openingText',
      look: { left, first: -left, after: openings.padding, keepLines: true },
    }),
  ];
}

function sourceStyles(context: StyleContext): Style[] {
  const left = context.theme.page.axis;
  return [
    paragraphStyle(context, {
      id: 'SourceEntry',
      from: 'sourceEntry',
      look: { left, first: -left },
    }),
    paragraphStyle(context, { id: 'SourceUse', from: 'sourceUse', look: { left } }),
    paragraphStyle(context, { id: 'FootField', from: 'imprint', look: footFieldLook(context) }),
    paragraphStyle(context, { id: 'Imprint', from: 'imprint', look: { left, first: -left } }),
  ];
}
