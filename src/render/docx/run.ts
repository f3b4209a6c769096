import { storable } from './characters.ts';
import { eighths, halfPoints, hex, twips } from './units.ts';
import { element, escaped } from './xml.ts';

/** How characters look: a style of their own, or what differs from their paragraph's. */
export interface RunLook {
  readonly style?: string;
  readonly face?: string;
  /** For the characters of Chinese, Japanese and Korean; the face itself if absent. */
  readonly eastAsian?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
  readonly noProof?: boolean;
  readonly colour?: string;
  /** Points between letters. */
  readonly spacing?: number;
  /** The size from which pairs are kerned; 0: all. */
  readonly kern?: number;
  /** Points above the baseline. */
  readonly raised?: number;
  readonly size?: number;
  readonly underline?: boolean;
  readonly shade?: string;
  /** A frame around the characters: its width in points, and its colour. */
  readonly frame?: { readonly width: number; readonly colour: string };
  readonly vertical?: 'superscript' | 'subscript';
  readonly rightToLeft?: boolean;
  readonly lang?: string;
  readonly figures?: 'lining' | 'oldstyle';
  readonly tabular?: boolean;
}

/** `w:rPr`, its children in the order that the schema demands; empty if nothing is said. */
export function runProperties(look: RunLook): string {
  const content = [
    look.style === undefined ? '' : element('w:rStyle', { 'w:val': look.style }),
    fonts(look),
    toggle('b', look.bold),
    toggle('bCs', look.bold),
    toggle('i', look.italic),
    toggle('iCs', look.italic),
    toggle('strike', look.strike),
    toggle('noProof', look.noProof),
    value('color', look.colour === undefined ? undefined : hex(look.colour)),
    value('spacing', look.spacing === undefined ? undefined : twips(look.spacing)),
    value('kern', look.kern === undefined ? undefined : halfPoints(look.kern)),
    value('position', look.raised === undefined ? undefined : halfPoints(look.raised)),
    value('sz', look.size === undefined ? undefined : halfPoints(look.size)),
    value('szCs', look.size === undefined ? undefined : halfPoints(look.size)),
    value('u', underlineOf(look.underline)),
    frame(look.frame),
    shading(look.shade),
    value('vertAlign', look.vertical),
    toggle('rtl', look.rightToLeft),
    language(look),
    openType(look),
  ].join('');
  return content === '' ? '' : element('w:rPr', {}, content);
}

/** A run of characters; tabs and line ends in it are white space. */
export function textRun(text: string, look = ''): string {
  return rawRun(textElement(text.replaceAll(/[\t\n\r]+/g, ' ')), look);
}

/** A run of anything that stands in a line. */
export function rawRun(content: string, look = ''): string {
  return `<w:r>${look}${content}</w:r>`;
}

export function textElement(text: string, name = 'w:t'): string {
  return `<${name} xml:space="preserve">${escaped(storable(text))}</${name}>`;
}

export const tabRun = '<w:r><w:tab/></w:r>';

/** `w:shd` in a colour without pattern. */
export function shading(colour: string | undefined): string {
  if (colour === undefined) return '';
  return element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': hex(colour) });
}

function fonts({ face, eastAsian = face }: RunLook): string {
  if (face === undefined || eastAsian === undefined) return '';
  const name = storable(face);
  return element('w:rFonts', {
    'w:ascii': name,
    'w:hAnsi': name,
    'w:eastAsia': storable(eastAsian),
    'w:cs': name,
  });
}

function frame(look: RunLook['frame']): string {
  if (look === undefined) return '';
  return element('w:bdr', {
    'w:val': 'single',
    'w:sz': eighths(look.width),
    'w:space': 0,
    'w:color': hex(look.colour),
  });
}

function toggle(name: string, on: boolean | undefined): string {
  if (on === undefined) return '';
  return on ? `<w:${name}/>` : `<w:${name} w:val="0"/>`;
}

function value(name: string, val: string | number | undefined): string {
  return val === undefined ? '' : element(`w:${name}`, { 'w:val': val });
}

function underlineOf(underline: boolean | undefined): string | undefined {
  if (underline === undefined) return undefined;
  return underline ? 'single' : 'none';
}

function language({ lang, rightToLeft }: RunLook): string {
  if (lang === undefined) return '';
  return element('w:lang', rightToLeft ? { 'w:bidi': lang } : { 'w:val': lang });
}

/** What Word calls number forms and spacing: old-style and tabular figures. */
function openType({ figures, tabular }: RunLook): string {
  const form = figures === 'oldstyle' ? 'oldStyle' : figures;
  const spacing = tabular ? 'tabular' : undefined;
  return [
    form === undefined ? '' : element('w14:numForm', { 'w14:val': form }),
    spacing === undefined ? '' : element('w14:numSpacing', { 'w14:val': spacing }),
  ].join('');
}
