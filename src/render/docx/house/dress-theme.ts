import { STYLE_NAMES, type TextStyle, type Theme } from '../../../model/theme.ts';
import type { Geometry } from '../geometry.ts';
import { houseColours } from './house-colours.ts';
import type { HouseLook, HouseTheme } from './styles/house-look.ts';

/** What our theme takes over from a house. */
export interface Dress {
  readonly body: HouseLook;
  readonly heading: HouseLook;
  readonly theme: HouseTheme;
  readonly geometry: Geometry;
}

/**
 * Our theme in the house's faces, colours and sizes, with one left edge: for the parts that no house has
 * a style for, such as key figures. So they look as if the house had designed them.
 */
export function dressTheme(theme: Theme, { body, heading, theme: house, geometry }: Dress): Theme {
  const { block, left, right } = geometry;
  const scale = limited(body.size / theme.styles.body.size, LEAST, MOST);
  return {
    ...theme,
    faces: dressFaces(theme, body, heading),
    colours: { ...theme.colours, ...houseColours(theme.colours, body, heading, house) },
    page: {
      ...theme.page,
      left,
      right,
      axis: Math.min(theme.page.axis, block / 3),
      measure: block,
      lead: block,
      caption: block,
      text: 'margin',
    },
    styles: dressStyles(theme.styles, scale),
    parts: {
      ...theme.parts,
      contents: {
        ...theme.parts.contents,
        periodAt: Math.min(theme.parts.contents.periodAt, block * LATEST_PERIOD),
      },
    },
  };
}

/** How much our sizes may shrink or grow to go with the house's text. */
const LEAST = 0.8;
const MOST = 1.3;
/** Of the width of the text. */
const LATEST_PERIOD = 0.72;

/** The face of our reading text becomes that of the house's, the other one that of its headings. */
function dressFaces({ faces, styles }: Theme, body: HouseLook, heading: HouseLook): Theme['faces'] {
  const text = body.face ?? faces[styles.body.face];
  const display = heading.face ?? text;
  const isSerif = styles.body.face === 'serif';
  return { serif: isSerif ? text : display, sans: isSerif ? display : text, mono: faces.mono };
}

function dressStyles(styles: Theme['styles'], scale: number): Theme['styles'] {
  const dressed = { ...styles } as Record<keyof Theme['styles'], TextStyle>;
  for (const name of STYLE_NAMES) {
    const style = styles[name];
    dressed[name] = {
      ...style,
      size: halves(style.size * scale),
      leading: style.leading * scale,
      // Not every face of a house has figures of another form.
      figures: 'lining',
      indent: 0,
    };
  }
  return dressed;
}

function halves(points: number): number {
  return Math.round(points * 2) / 2;
}

function limited(value: number, least: number, most: number): number {
  return Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : 1;
}
