import type { Pack } from '../../../model/pack.ts';
import { type Geometry, geometryOf } from '../geometry.ts';
import type { HouseManners } from '../place.ts';
import { dressTheme } from './dress-theme.ts';
import { houseGeometry } from './house-geometry.ts';
import type { House } from './open-house.ts';
import { type DressedStyles, dressStyles } from './styles/dress-styles.ts';
import { type HouseLook, lookOf } from './styles/house-look.ts';
import { nameKey } from './styles/house-styles.ts';
import { normalOf } from './styles/match-styles.ts';

/** A pack in the clothes of a house. */
export interface Dressing {
  readonly pack: Pack;
  readonly geometry: Geometry;
  readonly styles: DressedStyles;
  readonly manners: HouseManners;
}

export function dress(pack: Pack, house: House): Dressing {
  const geometry = sheetOf(pack, house);
  const body = lookNamed('Body Text', house) ?? NO_LOOK;
  const heading = lookNamed('heading 1', house) ?? body;
  const theme = dressTheme(pack.theme, { body, heading, theme: house.theme, geometry });
  const context = { theme, geometry, title: 'cover' } as const;
  const styles = dressStyles(context, house.styles, house.theme);
  return {
    pack: { ...pack, theme },
    geometry,
    styles,
    manners: {
      dressesTables: styles.hasTableStyle,
      withoutPageTab: new Set(
        [...styles.matched].flatMap(([id, { look }]) => (look.hasRightTab ? [] : [id])),
      ),
    },
  };
}

/** The house's sheet, or the theme's with all text on its first edge. */
function sheetOf(pack: Pack, { section }: House): Geometry {
  const theme = geometryOf(pack);
  if (section !== undefined) return houseGeometry(section, theme);
  return { ...theme, text: 0, rest: 0 };
}

/** How the house's style of a name looks, or its usual paragraphs. */
function lookNamed(name: string, { styles, theme }: House): HouseLook | undefined {
  const style = styles.byName.get(nameKey('paragraph', name)) ?? normalOf(styles);
  return style && lookOf(style, styles, theme);
}

/** Of a file without any style: as Word sets it. */
const NO_LOOK: HouseLook = {
  face: 'Times New Roman',
  size: 10,
  bold: false,
  italic: false,
  colour: undefined,
  before: 0,
  after: 0,
  left: 0,
  first: 0,
  isNumbered: false,
  keepsNext: false,
  hasRightTab: false,
};
