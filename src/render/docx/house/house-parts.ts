import type { Pack } from '../../../model/pack.ts';
import { dressFonts } from './dress-fonts.ts';
import { dressSettings } from './dress-settings.ts';
import type { House } from './open-house.ts';
import type { DressedStyles } from './styles/dress-styles.ts';
import { houseStylesPart } from './styles/house-styles-part.ts';
import { writePart } from './write-part.ts';

/** The parts that dress a document. */
export function houseParts(pack: Pack, house: House, { added }: DressedStyles) {
  const { stylesPart: part, styles, themePart, numbering } = house;
  return {
    styles: houseStylesPart({ part, styles, lists: numbering.lists, added, lang: pack.lang }),
    settings: dressSettings(pack, house.settings),
    fontTable: dressFonts(house.fonts),
    ...(themePart !== undefined && { theme: writePart(themePart) }),
  };
}
