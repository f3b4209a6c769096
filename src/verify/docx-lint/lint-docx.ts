import { DocxFault } from './docx-fault.ts';
import { type OpenDocx, openDocx } from './open-docx.ts';
import { type PlaceNamer, placeNamer } from './place.ts';
import type { Finding, Rule } from './rule.ts';
import { contentRules, packageRules } from './rules.ts';

/** What one rule may say of one file, before it only says how much more there is. */
const MOST = 20;

/** In UTF-16 units. */
const LONGEST = 300;

/** Says all that is wrong with a Word document; nothing if all is well. */
export function lintDocx(bytes: Uint8Array): Finding[] {
  try {
    const docx = openDocx(bytes);
    const placeOf = placeNamer(docx);
    const isRead = [...docx.xml.values()].every(({ fault }) => fault === undefined);
    const rules = isRead ? [...packageRules, ...contentRules] : packageRules;
    return rules.flatMap((rule) => findings(rule, docx, placeOf));
  } catch (error) {
    if (!(error instanceof DocxFault)) throw error;
    const { message } = error;
    return [{ rule: 'readable', basis: 'ISO/IEC 29500-2', message, place: undefined }];
  }
}

/** What a file has in the place of a name or an address may have any length. */
function cut(message: string): string {
  return message.length <= LONGEST ? message : `${message.slice(0, LONGEST)}…`;
}

function findings(rule: Rule, docx: OpenDocx, placeOf: PlaceNamer): Finding[] {
  const { name, basis } = rule;
  const all = [...rule.violations(docx)];
  const told = all.slice(0, MOST).map(({ message, at }) => ({
    rule: name,
    basis,
    message: cut(message),
    place: placeOf(at),
  }));
  const more = all.length - told.length;
  if (more === 0) return told;
  const places = more === 1 ? 'one more place' : `${more} more places`;
  return [...told, { rule: name, basis, message: `So it is in ${places}.`, place: undefined }];
}
