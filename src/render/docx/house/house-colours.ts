import type { Theme } from '../../../model/theme.ts';
import type { HouseLook, HouseTheme } from './styles/house-look.ts';

type Colours = Theme['colours'];

/** Of text on white (WCAG 2.2, 1.4.3). */
const LEAST_CONTRAST = 4.5;

/** The house's colours in the places of ours, as far as they can be read on white. */
export function houseColours(
  ours: Colours,
  body: HouseLook,
  heading: HouseLook,
  { colours }: HouseTheme,
): Partial<Colours> {
  const ink = readable(body.colour, slot(colours, 'dk1')) ?? '#000000';
  const accent = readable(slot(colours, 'accent1'), heading.colour, slot(colours, 'dk2')) ?? ink;
  return {
    ink,
    quote: ink,
    accent,
    grey: '#595959',
    second: readable(slot(colours, 'accent2')) ?? '#595959',
    hairline: '#BFBFBF',
    tint: '#F2F2F2',
    link: readable(slot(colours, 'hlink')) ?? ours.link,
    field: accent,
    onField: '#FFFFFF',
    fieldValue: '#FFFFFF',
    fieldRule: '#FFFFFF',
  };
}

function slot(colours: HouseTheme['colours'], name: string): string | undefined {
  const value = colours.get(name);
  return value === undefined ? undefined : `#${value}`;
}

function readable(...colours: readonly (string | undefined)[]): string | undefined {
  return colours.find((colour) => colour !== undefined && onWhite(colour) >= LEAST_CONTRAST);
}

/** The contrast of a colour with white (WCAG 2.2, “relative luminance”). */
function onWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}
