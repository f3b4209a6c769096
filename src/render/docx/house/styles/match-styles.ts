import type { Style } from '../../styles/style-list.ts';
import { type HouseLook, type HouseTheme, lookOf } from './house-look.ts';
import { defaultStyle, type HouseStyle, type HouseStyles, nameKey } from './house-styles.ts';

/** A style of the house that stands for one of ours, and how it looks. */
export interface Match {
  readonly style: HouseStyle;
  readonly look: HouseLook;
}

/** The house's styles by the ids of ours, where it has one of the name. */
export function matchStyles(
  ours: readonly Style[],
  house: HouseStyles,
  theme: HouseTheme,
): ReadonlyMap<string, Match> {
  const matched = new Map<string, Match>();
  const match = (id: string, style: HouseStyle | undefined) => {
    if (style !== undefined) matched.set(id, { style, look: lookOf(style, house, theme) });
  };
  for (const { id, name, type } of ours) match(id, house.byName.get(nameKey(type, name)));
  match('Normal', normalOf(house));
  match('DefaultParagraphFont', defaultStyle('character', house));
  const normal = matched.get('Normal');
  if (!matched.has('BodyText') && normal !== undefined && partsParagraphs(normal.look)) {
    matched.set('BodyText', normal);
  }
  return matched;
}

/** What everything of the house is based on. */
export function normalOf(house: HouseStyles): HouseStyle | undefined {
  return defaultStyle('paragraph', house) ?? house.byName.get(nameKey('paragraph', 'Normal'));
}

/** Set in a style that does not, paragraphs would run into each other. */
function partsParagraphs({ before, after, first }: HouseLook): boolean {
  return before + after > 0 || first > 0;
}

/** The one style of tables that a house has made itself, or the one that has our style's name. */
export function matchTableStyle(house: HouseStyles): HouseStyle | undefined {
  const named = house.byName.get(nameKey('table', 'Brief Table'));
  const own = [...house.byId.values()].filter(({ type, isCustom }) => type === 'table' && isCustom);
  return named ?? (own.length === 1 ? own[0] : undefined);
}
