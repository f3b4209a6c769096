import type { Theme } from '../../../model/theme.ts';
import { storable } from '../characters.ts';
import { DRAWING } from '../namespaces.ts';
import { hex } from '../units.ts';
import { element, xmlDocument } from '../xml.ts';

/** `word/theme/theme1.xml`: the colours and faces that Word offers an editor, and charts fall back on. */
export function themePart(theme: Theme): string {
  const elements = [colourScheme(theme), fontScheme(theme), FORMATS].join('');
  return xmlDocument(
    element(
      'a:theme',
      { 'xmlns:a': DRAWING, name: storable(theme.name) },
      element('a:themeElements', {}, elements),
    ),
  );
}

function colourScheme({ name, colours }: Theme): string {
  const slots: readonly (readonly [string, string])[] = [
    ['dk1', colours.ink],
    ['lt1', '#FFFFFF'],
    ['dk2', colours.grey],
    ['lt2', colours.tint],
    ['accent1', colours.accent],
    ['accent2', colours.second],
    ['accent3', colours.grey],
    ['accent4', colours.hairline],
    ['accent5', colours.field],
    ['accent6', colours.quote],
    ['hlink', colours.link],
    ['folHlink', colours.link],
  ];
  const written = slots.map(([slot, colour]) =>
    element(`a:${slot}`, {}, element('a:srgbClr', { val: hex(colour) })),
  );
  return element('a:clrScheme', { name: storable(name) }, written.join(''));
}

function fontScheme({ name, faces, styles }: Theme): string {
  const major = fontSlot('majorFont', faces[styles.heading1.face]);
  const minor = fontSlot('minorFont', faces[styles.body.face]);
  return element('a:fontScheme', { name: storable(name) }, major + minor);
}

function fontSlot(slot: string, face: string): string {
  const latin = element('a:latin', { typeface: storable(face) });
  return element(`a:${slot}`, {}, `${latin}<a:ea typeface=""/><a:cs typeface=""/>`);
}

const SOLID = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const EFFECT = '<a:effectStyle><a:effectLst/></a:effectStyle>';

/** Flat fills and plain lines; the schema wants three of each. */
const FORMATS = [
  '<a:fmtScheme name="Flat">',
  `<a:fillStyleLst>${SOLID.repeat(3)}</a:fillStyleLst>`,
  `<a:lnStyleLst>${`<a:ln w="6350">${SOLID}</a:ln>`.repeat(3)}</a:lnStyleLst>`,
  `<a:effectStyleLst>${EFFECT.repeat(3)}</a:effectStyleLst>`,
  `<a:bgFillStyleLst>${SOLID.repeat(3)}</a:bgFillStyleLst>`,
  '</a:fmtScheme>',
].join('');
