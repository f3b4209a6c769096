import { walk, within, type XmlElement } from '../xml/element.ts';

/** What a reader sees in an element: its text, without instructions to Word and what is struck out. */
export function wordsOf(element: XmlElement, most = Number.POSITIVE_INFINITY): string {
  let words = '';
  for (const { name, text } of walk(element)) {
    if (words.length >= most) break;
    if (name === 'w:t') words += text.slice(0, most);
    else if (GAPS.has(name)) words += ' ';
    else if (name === 'w:noBreakHyphen') words += '-';
  }
  return words.replaceAll(/\s+/g, ' ').trim();
}

const GAPS: ReadonlySet<string> = new Set(['w:p', 'w:tab', 'w:br', 'w:cr']);

/** The paragraph that an element stands in, or is. */
export function paragraphOf(element: XmlElement): XmlElement | undefined {
  return element.name === 'w:p' ? element : within(element, 'w:p');
}

/** Whether a paragraph shows nothing at all, not even a drawing, a break or a rule. */
export function isBlank(paragraph: XmlElement): boolean {
  return !walk(paragraph).some(
    ({ name, text }) => SHOWN.has(name) || (name === 'w:t' && text.trim() !== ''),
  );
}

const SHOWN: ReadonlySet<string> = new Set([
  'w:drawing',
  'w:pict',
  'w:object',
  'w:br',
  'w:sym',
  'w:sectPr',
  'w:ptab',
  'w:footnoteReference',
  'w:endnoteReference',
  'w:separator',
  'w:continuationSeparator',
  'w:footnoteRef',
  'w:endnoteRef',
  'w:pBdr',
  'w:numPr',
  'w:instrText',
  'w:fldSimple',
  '{http://schemas.openxmlformats.org/officeDocument/2006/math}oMath',
]);
