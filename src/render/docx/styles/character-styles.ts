import type { StyleName } from '../../../model/theme.ts';
import { characterStyle, type Style, type StyleContext } from './style-list.ts';

const NAMES: readonly (readonly [string, StyleName])[] = [
  ['HeadingNumber', 'headingNumber'],
  ['CaptionLabel', 'captionLabel'],
  ['Qualifier', 'qualifier'],
  ['FolioNumber', 'folioNumber'],
  ['CoverLabel', 'coverLabel'],
  ['MastheadSide', 'mastheadSide'],
  ['MastheadLabel', 'mastheadLabel'],
  ['ContentsNumber', 'contentsNumber'],
  ['ContentsPeriod', 'contentsPeriod'],
  ['ContentsPage', 'contentsPage'],
  ['KeyNumberText', 'keyNumber'],
  ['KeyPeriodText', 'keyPeriod'],
  ['KeyQualifier', 'keyQualifier'],
  ['OpeningTitle', 'openingTitle'],
  ['OpeningPeriod', 'openingPeriod'],
  ['NoteBoxLabel', 'noteBoxLabel'],
  ['SourceName', 'sourceName'],
  ['ImprintLabel', 'imprintLabel'],
];

/** Parts of a line that look unlike the rest of it. */
export function characterStyles(context: StyleContext): Style[] {
  const { theme } = context;
  const code = characterStyle(context, 'InlineCode', 'inlineCode');
  const mark = characterStyle(context, 'MarkLabel', 'mark');
  const plain: Omit<Style, 'id' | 'name' | 'run'> = {
    type: 'character',
    base: 'DefaultParagraphFont',
    paragraph: {},
    offered: false,
  };
  return [
    ...NAMES.map(([id, from]) => characterStyle(context, id, from)),
    { ...code, run: { ...code.run, noProof: true, shade: theme.colours.tint } },
    {
      ...mark,
      run: {
        ...mark.run,
        frame: { width: theme.parts.mark.rule, colour: theme.colours.ink },
        // On a field of colour it stays black on white.
        shade: '#FFFFFF',
      },
    },
    {
      ...plain,
      id: 'Hyperlink',
      name: 'Hyperlink',
      run: { colour: theme.colours.link, underline: true },
    },
    {
      ...plain,
      id: 'FootnoteReference',
      name: 'footnote reference',
      run: { vertical: 'superscript' },
    },
  ];
}
