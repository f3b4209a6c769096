import { escapedValue } from '../xml.ts';
import type { DressedStyles } from './styles/dress-styles.ts';
import type { Match } from './styles/match-styles.ts';

/**
 * Content that names our styles, in the names of the house. Where a style of the house counts its paragraphs
 * by itself, that is switched off: the pack's numbers are written, and the same in all formats. Headings keep
 * to what they head, whether the house has thought of it or not.
 */
export function inHouse(xml: string, { idOf, matched }: DressedStyles): string {
  return xml
    .replaceAll(
      PARAGRAPH_STYLE,
      (whole, style: string, keeps: string, list: string | undefined) => {
        const match = matched.get(style);
        if (match === undefined) return whole;
        const kept =
          mustKeep(style, match) && !keeps.includes('keepNext') ? `${KEEP}${keeps}` : keeps;
        const listed = list ?? (match.look.isNumbered ? NO_LIST : '');
        return `<w:pStyle w:val="${style}"/>${kept}${listed}`;
      },
    )
    .replaceAll(ANY_STYLE, (_, kind: string, style: string) => {
      return `<w:${kind} w:val="${escapedValue(idOf(style))}"/>`;
    });
}

/** A paragraph's style, with what the schema puts between it and a list's number. */
const PARAGRAPH_STYLE =
  /<w:pStyle w:val="([^"]*)"\/>((?:<w:(?:keepNext|keepLines|pageBreakBefore)(?: w:val="0")?\/>)*)(<w:numPr>)?/g;
const ANY_STYLE = /<w:(pStyle|rStyle|tblStyle) w:val="([^"]*)"\/>/g;
const NO_LIST = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>';
const KEEP = '<w:keepNext/>';

function mustKeep(style: string, { look }: Match): boolean {
  return /^(Heading\d|TOCHeading)$/.test(style) && !look.keepsNext;
}
