import { strToU8 } from 'fflate';
import type { Pack } from '../../../model/pack.ts';
import { settingsPart } from '../parts/settings-part.ts';
import { readPart } from './read-part.ts';
import { tidied } from './tidy.ts';
import { writePart } from './write-part.ts';
import { elementsOf, withChildren, type XmlElement } from './xml-tree.ts';

/**
 * What of a house's settings changes how its pages look. All others stay behind: who made it, from which
 * template, how it is protected, where its data come from.
 */
const KEPT: ReadonlySet<string> = new Set(
  `displayBackgroundShape mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader
   bordersDoNotSurroundFooter gutterAtTop defaultTabStop autoHyphenation consecutiveHyphenLimit
   hyphenationZone doNotHyphenateCaps evenAndOddHeaders noLineBreaksAfter noLineBreaksBefore compat
   clrSchemeMapping`
    .split(/\s+/)
    .map((name) => `w:${name}`),
);

/** Word's ways of laying out a page are the house's; whether it hyphenates and has two sides, too. */
const HOUSES_ALONE: ReadonlySet<string> = new Set(['w:mirrorMargins', 'w:autoHyphenation']);

/** What a house's text is set in, its readers have. */
const OWN_FONTS_STAY = { bringsFonts: false };

/** `word/settings.xml` for a document in a house's clothes. */
export function dressSettings(pack: Pack, house: XmlElement | undefined): string {
  const { root, namespaces } = readPart(
    'word/settings.xml',
    strToU8(settingsPart(pack, OWN_FONTS_STAY)),
  );
  const kept = house === undefined ? [] : elementsOf(house).filter(({ name }) => KEPT.has(name));
  const names = new Set(kept.map(({ name }) => name));
  const ours = elementsOf(root).filter(
    ({ name }) => !names.has(name) && !(house !== undefined && HOUSES_ALONE.has(name)),
  );
  const settings = tidied(withChildren(root, [...ours, ...kept]), 'word/settings.xml');
  return writePart({ root: settings, namespaces });
}
