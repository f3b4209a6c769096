import type { Colour, Parts, StyleName, TextStyle, Theme } from '../../src/model/theme.ts';
import { STYLE_NAMES } from '../../src/model/theme.ts';
import { quietParts } from './theme-parts.ts';

/** The measures of the quiet theme, with charts as slopes. */
export function quietTheme(parts: Partial<Parts> = {}): Theme {
  return {
    name: 'quiet',
    faces: { serif: 'Source Serif 4', sans: 'Source Sans 3', mono: 'Source Code Pro' },
    fonts: [],
    fallback: [],
    colours: quietColours,
    grid: 14.5,
    page: {
      left: 79.4,
      right: 79.4,
      inner: 68,
      outer: 90.8,
      top: 72.5,
      end: { A4: 754, Letter: 696 },
      axis: 104,
      measure: 332.5,
      lead: 332.5,
      caption: 332.5,
      text: 'axis',
    },
    styles: styles(quietStyles),
    parts: { ...quietParts, ...parts },
  };
}

/** The measures of the institutional theme, with charts as paired bars. */
export function institutionalTheme(parts: Partial<Parts> = {}): Theme {
  return {
    name: 'institutional',
    faces: { serif: 'Source Serif 4', sans: 'Source Sans 3', mono: 'Source Code Pro' },
    fonts: [],
    fallback: [],
    colours: institutionalColours,
    grid: 8,
    page: {
      left: 56.6,
      right: 56.6,
      inner: 56.6,
      outer: 56.6,
      top: 56,
      end: { A4: 784, Letter: 736 },
      axis: 124.5,
      measure: 357.5,
      lead: 386,
      caption: 474,
      text: 'margin',
    },
    styles: styles(institutionalStyles),
    parts: {
      ...quietParts,
      charts: {
        ...quietParts.charts,
        comparison: 'bars',
        barHeight: 15,
        barGap: 2,
        groupGap: 12,
        bandHeight: 30,
        width: 'full',
        second: 'colour',
      },
      ...parts,
    },
  };
}

/** A style from what is particular about it. */
function styled(changes: Partial<TextStyle>): TextStyle {
  const plain: TextStyle = {
    face: 'sans',
    weight: 400,
    italic: false,
    size: 9,
    leading: 14.5,
    tracking: 0,
    colour: 'ink',
    before: 0,
    after: 0,
    align: 'left',
    hyphenate: false,
    figures: 'lining',
    tabular: false,
    smallCaps: false,
    indent: 0,
  };
  return { ...plain, ...changes };
}

type Particulars = Partial<Record<StyleName, Partial<TextStyle>>>;

function styles(particulars: Particulars): Record<StyleName, TextStyle> {
  const pairs = STYLE_NAMES.map((name) => {
    const colour = name.startsWith('masthead') ? 'onField' : 'ink';
    return [name, styled({ colour, ...particulars[name] })];
  });
  // `STYLE_NAMES` lists all names that there are, which `fromEntries` cannot know.
  return Object.fromEntries(pairs) as Record<StyleName, TextStyle>;
}

const body: Partial<TextStyle> = { face: 'serif', size: 10.25, leading: 14.5 };

const quietStyles: Particulars = {
  body: { ...body, align: 'justify', hyphenate: true, figures: 'oldstyle', indent: 14.5 },
  lead: { ...body, size: 11.5, leading: 18.125, before: 14.5, after: 29 },
  heading1: { weight: 600, size: 20.5, leading: 29, tracking: -6, before: 43.5, after: 14.5 },
  heading2: { weight: 600, size: 14.25, leading: 21.75, before: 29, after: 7.25 },
  heading3: { weight: 600, size: 11.75, before: 21.75, after: 7.25 },
  heading4: { weight: 600, size: 10.25, before: 14.5 },
  heading5: { weight: 600, size: 10.25, before: 14.5 },
  heading6: { weight: 600, size: 10.25, before: 14.5 },
  headingNumber: { size: 20.5, leading: 29, colour: 'grey' },
  headingPeriod: { colour: 'grey', after: 14.5 },
  quote: { ...body, colour: 'quote' },
  code: { face: 'mono', size: 8.5, leading: 11.25 },
  inlineCode: { face: 'mono', size: 9.6 },
  listMark: { ...body, colour: 'grey' },
  captionLabel: { weight: 600 },
  source: { size: 7.75, leading: 10.875, colour: 'grey' },
  note: { ...body, size: 8.25, leading: 10.875, figures: 'oldstyle' },
  tableText: { leading: 12 },
  tableHead: { size: 8.5, leading: 12, weight: 600 },
  qualifier: { colour: 'grey' },
  noteBox: { size: 9.25 },
  noteBoxLabel: { size: 9.25, weight: 600 },
  runningHead: { size: 8, colour: 'grey' },
  folio: { size: 8, colour: 'grey' },
  mark: { size: 8, leading: 10, weight: 600 },
  coverKind: { size: 9.5, weight: 600, tracking: 20 },
  coverTitle: { face: 'serif', size: 37.5, leading: 43.5, tracking: -14 },
  coverSubtitle: { face: 'serif', italic: true, size: 14.25, leading: 21.75, before: 29 },
  coverLabel: { colour: 'grey' },
  keyNumber: { face: 'serif', size: 29, leading: 36.25, colour: 'accent', tracking: -10 },
  keyLabel: { size: 8.75, leading: 10.875 },
  keyPeriod: { size: 8.75, leading: 10.875, colour: 'grey' },
  sourceName: { weight: 600 },
  sourceEntry: body,
  sourceUse: { size: 8.5, colour: 'grey' },
  chartTitle: { weight: 600 },
  chartLabel: {},
  chartValue: { size: 11, tabular: true },
  chartValueLast: { size: 11, tabular: true, weight: 600 },
  chartPeriod: { size: 8.5, colour: 'grey', tabular: true },
};

const institutionalStyles: Particulars = {
  mark: { size: 8, leading: 10, weight: 700 },
  body: { size: 11.5, leading: 16, after: 8 },
  lead: { size: 13, leading: 20, before: 4, after: 32 },
  heading1: { size: 15, leading: 20, weight: 700, colour: 'accent', before: 32, after: 4 },
  heading2: { size: 12, leading: 16, weight: 700, colour: 'accent', before: 16 },
  headingPeriod: { size: 10, leading: 16, colour: 'grey' },
  mastheadTitle: { size: 38, leading: 42, weight: 700, tracking: -12 },
  captionLabel: { size: 10, leading: 16, weight: 600, colour: 'accent' },
  caption: { size: 10, leading: 16 },
  source: { size: 8.5, leading: 12, colour: 'grey' },
  keyNumber: { size: 34, leading: 40, weight: 700, tracking: -15, colour: 'accent' },
  keyLabel: { size: 10, leading: 12, weight: 600 },
  keyPeriod: { size: 10, leading: 12, colour: 'grey' },
  chartTitle: { size: 11, leading: 14, weight: 600 },
  chartLabel: { size: 11, leading: 14, weight: 600 },
  chartValue: { size: 11.5, tabular: true },
  chartValueLast: { size: 11.5, tabular: true, weight: 700, colour: 'accent' },
  chartPeriod: { size: 9.5, colour: 'grey', tabular: true },
};

const quietColours: Record<Colour, string> = {
  ink: '#1C1B1A',
  grey: '#67625C',
  accent: '#7A1F2B',
  second: '#1C1B1A',
  hairline: '#B9B3AA',
  tint: '#F4F1EC',
  quote: '#43423E',
  link: '#1C1B1A',
  field: '#7A1F2B',
  onField: '#FFFFFF',
  fieldValue: '#F4F1EC',
  fieldRule: '#B9B3AA',
};

const institutionalColours: Record<Colour, string> = {
  ink: '#14201F',
  grey: '#4B585A',
  accent: '#0B4F5C',
  second: '#648F97',
  hairline: '#A9B8BA',
  tint: '#E6EEEF',
  quote: '#4B585A',
  link: '#0B4F5C',
  field: '#0B4F5C',
  onField: '#FFFFFF',
  fieldValue: '#DCE8EA',
  fieldRule: '#8FB0B6',
};
