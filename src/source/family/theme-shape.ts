import { FIGURE_PLACES } from '../../model/block.ts';
import {
  COLOURS,
  type Colour,
  type Parts,
  STYLE_NAMES,
  type StyleName,
  type TextStyle,
  type Theme,
} from '../../model/theme.ts';
import {
  choice,
  flag,
  list,
  matching,
  number,
  record,
  recordWith,
  type Shape,
  text,
} from '../yaml/shape.ts';
import { judgeFamilies } from './judge-families.ts';
import { ownFamily } from './own-family.ts';

const length = number(0, 2000);
const bySize = record({ A4: length, Letter: length });
const colour = matching(/^#[0-9A-Fa-f]{6}$/, 'a colour such as “#1C1B1A”, in quotes');

const style: Shape<TextStyle> = record({
  face: choice('serif', 'sans', 'mono'),
  weight: choice(400, 600, 700),
  italic: flag,
  size: number(1, 200),
  leading: number(1, 400),
  tracking: number(-200, 500),
  colour: choice(...COLOURS),
  before: length,
  after: length,
  align: choice('left', 'justify', 'right', 'center'),
  hyphenate: flag,
  figures: choice('lining', 'oldstyle'),
  tabular: flag,
  smallCaps: flag,
  indent: length,
});

const parts: Shape<Parts> = record({
  cover: record({
    ruleTop: length,
    ruleWidth: length,
    ruleHeight: length,
    titleTop: length,
    titleShift: length,
    rowHeight: length,
    rule: length,
  }),
  masthead: record({
    height: length,
    bandHeight: length,
    kindTop: length,
    titleTop: length,
    ruleTop: length,
    rule: length,
    ruleGap: length,
    columns: number(1, 12),
    gap: length,
  }),
  contents: record({ rowHeight: number(1, 200), periodAt: length, rule: length }),
  keyFigures: record({
    before: length,
    after: length,
    columns: number(1, 12),
    width: number(1, 2000),
    gap: length,
    rule: length,
    ruleGap: length,
    rowGap: length,
  }),
  figure: record({ before: length, after: length, place: choice(...FIGURE_PLACES) }),
  table: record({
    before: length,
    after: length,
    topRule: length,
    headRule: length,
    bottomRule: length,
    rowPadding: length,
    edgePadding: length,
    headTop: length,
    headBottom: length,
    columnGap: length,
    registryGap: length,
    groupGap: length,
    leastRow: length,
    tallRow: length,
  }),
  noteBox: record({
    rule: length,
    padTop: length,
    padBottom: length,
    padLeft: length,
    padRight: length,
  }),
  quote: record({ rule: length, indent: length }),
  code: record({ padX: length, padY: length, rule: length, inlinePad: length }),
  link: record({ underline: length }),
  list: record({ indent: length, marks: list(text) }),
  note: record({ ruleWidth: length, rule: length, gap: length, indent: length }),
  openings: record({ firstRule: length, rule: length, padding: length }),
  imprint: record({ rule: length, gap: length }),
  foot: record({ height: length, sourcesWidth: length }),
  running: recordWith(
    {
      head: choice('section', 'band', 'none'),
      folioTop: bySize,
      folioAt: choice('axis', 'right'),
      folioTitle: flag,
    },
    { headTop: length },
  ),
  mark: record({ top: length, bandGap: length, padX: length, padY: length, rule: length }),
  charts: record({
    comparison: choice('slope', 'bars'),
    barHeight: number(1, 200),
    barGap: length,
    groupGap: length,
    bandHeight: number(1, 200),
    bandGap: length,
    width: choice('axis', 'full'),
    second: choice('colour', 'outline'),
  }),
  sectionsOpenPages: flag,
});

const wholeTheme = recordWith(
  {
    name: text,
    faces: record({ serif: text, sans: text, mono: text }),
    colours: eachOf<Colour, string>(COLOURS, colour),
    grid: number(1, 100),
    page: record({
      left: length,
      right: length,
      inner: length,
      outer: length,
      top: length,
      end: bySize,
      axis: length,
      measure: number(50, 2000),
      lead: number(50, 2000),
      caption: number(50, 2000),
      text: choice('axis', 'margin'),
    }),
    styles: eachOf<StyleName, TextStyle>(STYLE_NAMES, style),
    parts,
  },
  { fonts: list(ownFamily), fallback: list(text) },
);

/** A theme's file, after what it takes over from others has been put into it. */
export const themeShape: Shape<Theme> = (value, desk) => {
  const found = wholeTheme(value, desk);
  if (found === undefined) return undefined;
  const theme = { ...found, fonts: found.fonts ?? [], fallback: found.fallback ?? [] };
  return judgeFamilies(theme, value, desk) ? theme : undefined;
};

/** A mapping with a value of one kind for each of a closed list of names. */
function eachOf<Name extends string, Value>(
  names: readonly Name[],
  shape: Shape<Value>,
): Shape<Readonly<Record<Name, Value>>> {
  // `fromEntries` forgets the names that it was given.
  const fields = Object.fromEntries(names.map((name) => [name, shape])) as Record<
    Name,
    Shape<Value>
  >;
  return record(fields) as Shape<Readonly<Record<Name, Value>>>;
}
