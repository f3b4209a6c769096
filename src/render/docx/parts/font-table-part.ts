import type { FaceRole, Theme } from '../../../model/theme.ts';
import { storable } from '../characters.ts';
import { WORD } from '../namespaces.ts';
import { element, xmlDocument } from '../xml.ts';

/** What stands in for a face on computers that lack it, and how Word classes it. */
const SUBSTITUTES: Readonly<Record<FaceRole, Substitute>> = {
  serif: { name: 'Georgia', family: 'roman', pitch: 'variable' },
  sans: { name: 'Calibri', family: 'swiss', pitch: 'variable' },
  mono: { name: 'Consolas', family: 'modern', pitch: 'fixed' },
};

interface Substitute {
  readonly name: string;
  readonly family: string;
  readonly pitch: string;
}

const ROLES = ['serif', 'sans', 'mono'] as const;

/** `word/fontTable.xml`. */
export function fontTablePart({ faces }: Theme): string {
  const named = new Map(ROLES.map((role) => [faces[role], SUBSTITUTES[role]]));
  const fonts = [...named].map(([face, { name, family, pitch }]) =>
    element(
      'w:font',
      { 'w:name': storable(face) },
      [
        element('w:altName', { 'w:val': name }),
        element('w:charset', { 'w:val': '00' }),
        element('w:family', { 'w:val': family }),
        element('w:pitch', { 'w:val': pitch }),
      ].join(''),
    ),
  );
  return xmlDocument(element('w:fonts', { 'xmlns:w': WORD }, fonts.join('')));
}
