import type { StyleSpaces } from '../../story.ts';
import type { Style, StyleContext } from '../../styles/style-list.ts';
import { documentStyles, normalStyle, styleElement } from '../../styles/styles-part.ts';
import { TABLE_STYLE, tableStyle } from '../../styles/table-style.ts';
import type { HouseTheme } from './house-look.ts';
import { defaultStyle, type HouseStyles } from './house-styles.ts';
import { type Match, matchStyles, matchTableStyle } from './match-styles.ts';

/** Our styles in a house: its own where it has them, the others made to go with them. */
export interface DressedStyles {
  /** The id in the document of a style that our text names by our id. */
  readonly idOf: (ours: string) => string;
  /** By our ids. */
  readonly spaces: StyleSpaces;
  /** The house's styles by our ids. */
  readonly matched: ReadonlyMap<string, Match>;
  /** The styles that the house lacks, as XML. */
  readonly added: string;
  readonly hasTableStyle: boolean;
}

export function dressStyles(
  context: StyleContext,
  house: HouseStyles,
  theme: HouseTheme,
): DressedStyles {
  const table = matchTableStyle(house);
  const quiet = table === undefined ? UNASSUMING : new Map([...UNASSUMING, ...IN_HOUSE_TABLES]);
  const ours = [
    normalStyle(context.theme),
    ...documentStyles(context).map((style) => unassuming(style, quiet)),
  ];
  const matched = matchStyles(ours, house, theme);
  const hasPlain = matched.has(PLAIN.id);
  const added = ours.filter(({ id }) => !matched.has(id));
  const ids = new Map([...matched].map(([id, { style }]) => [id, style.id]));
  for (const { id } of added) ids.set(id, freeId(id, house));
  const tableId = table?.id ?? freeId(TABLE_STYLE, house);
  const idOf = (id: string) => (id === TABLE_STYLE ? tableId : (ids.get(id) ?? id));
  const bases = new Map(
    [...ours, PLAIN].map((style) => [style.id, asBase(style, matched.get(style.id))]),
  );
  return {
    idOf,
    spaces: spacesOf(ours, matched),
    matched,
    added: [
      ...added.map((style) => styleElement(hasPlain ? style : rooted(style), bases, idOf)),
      ...(table === undefined ? [ownTable(context, tableId, house)] : []),
    ].join(''),
    hasTableStyle: table !== undefined,
  };
}

const PLAIN: Style = {
  id: 'DefaultParagraphFont',
  name: 'Default Paragraph Font',
  type: 'character',
  run: {},
  paragraph: {},
  offered: false,
};

/** Without a base that the house does not have. */
function rooted({ base, ...style }: Style): Style {
  return base === undefined || base === PLAIN.id ? style : { ...style, base };
}

/** Parts of lines that the house has a style for: beside its words ours would look strange. */
const UNASSUMING: ReadonlyMap<string, Style['run']> = new Map([
  ['HeadingNumber', {}],
  ['FolioNumber', {}],
  ['ContentsNumber', {}],
  ['ContentsPeriod', {}],
  ['ContentsPage', {}],
  ['CaptionLabel', { bold: true }],
]);

/** Points that each level of contents stands further in. */
const CONTENTS_STEP = 11;

/** What a style of tables says of their text must not be said again. */
const IN_HOUSE_TABLES = [
  ['TableText', {}],
  ['TableHead', {}],
] as const;

function unassuming(style: Style, quiet: ReadonlyMap<string, Style['run']>): Style {
  const run = quiet.get(style.id) ?? style.run;
  const [, level] = /^TOC(\d)$/.exec(style.id) ?? [];
  if (level === undefined) return { ...style, run };
  // Without the column of numbers that our themes have, a tab leads to the page.
  const left = (Number(level) - 1) * CONTENTS_STEP;
  return { ...style, run, paragraph: { ...style.paragraph, left, first: 0 } };
}

/** An id that no other style of the house has: programs tell ids apart by more than capitals. */
function freeId(id: string, house: HouseStyles): string {
  const taken = new Set([...house.byId.keys()].map((each) => each.toLowerCase()));
  let free = id;
  for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${id}${count}`;
  return free;
}

/** What styles of ours find said already in the style that they are based on. */
function asBase(style: Style, match: Match | undefined): Style {
  if (match === undefined) return style;
  const { face, size, bold, italic, colour, before, after, left, first } = match.look;
  return {
    ...style,
    run: {
      ...(face !== undefined && { face }),
      ...(colour !== undefined && { colour }),
      size,
      bold,
      italic,
    },
    paragraph: { before, after, left, first, right: 0 },
  };
}

function spacesOf(ours: readonly Style[], matched: ReadonlyMap<string, Match>): StyleSpaces {
  return new Map(
    ours.map(({ id, paragraph }) => {
      const { before = 0, after = 0 } = matched.get(id)?.look ?? paragraph;
      return [id, { before, after }];
    }),
  );
}

/** Ours, based on what the house's tables are based on. */
function ownTable({ theme }: StyleContext, id: string, house: HouseStyles): string {
  return tableStyle(theme, { id, base: defaultStyle('table', house)?.id });
}
