import type { DocumentFace, ObfuscatedFont } from '../../../layout/font-programs.ts';
import type { FaceRole, Theme } from '../../../model/theme.ts';
import { storable } from '../characters.ts';
import { OFFICE_RELATIONS, WORD } from '../namespaces.ts';
import { Relations } from '../relations.ts';
import { element, xmlDocument } from '../xml.ts';
import type { NamedFamily } from './embedded-faces.ts';

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

/** A family that is only fallen back on: it is for scripts that no common face has. */
const NO_SUBSTITUTE: Substitute = { name: '', family: 'auto', pitch: 'variable' };

const ROLES = ['serif', 'sans', 'mono'] as const;

/** `word/fontTable.xml`, what it leads to, and the files of the fonts by their names inside `word/`. */
export interface FontTable {
  readonly xml: string;
  readonly relations: Relations;
  readonly files: ReadonlyMap<string, ObfuscatedFont>;
}

/** Names each family with what may stand in for it, and the files of its faces. */
export function fontTable({ faces }: Theme, families: readonly NamedFamily[]): FontTable {
  const relations = new Relations();
  const files = new Map<string, ObfuscatedFont>();
  const fonts = families.map(({ family, face, files: own }) => {
    const role = ROLES.find((each) => faces[each] === family);
    const embedded = [...own].map(([slot, file]) => {
      const target = `fonts/font${files.size + 1}.odttf`;
      files.set(target, file);
      const id = relations.part('font', target);
      return element(`w:embed${slot}`, { 'r:id': id, 'w:fontKey': file.key });
    });
    return element(
      'w:font',
      { 'w:name': storable(family) },
      described(role, face) + embedded.join(''),
    );
  });
  const namespaces = { 'xmlns:w': WORD, 'xmlns:r': OFFICE_RELATIONS };
  const xml = xmlDocument(element('w:fonts', namespaces, fonts.join('')));
  return { xml, relations, files };
}

function described(role: FaceRole | undefined, face: DocumentFace | undefined): string {
  const { name, family, pitch } = role === undefined ? NO_SUBSTITUTE : SUBSTITUTES[role];
  return [
    name === '' ? '' : element('w:altName', { 'w:val': name }),
    face === undefined ? '' : element('w:panose1', { 'w:val': digits(face.panose) }),
    element('w:charset', { 'w:val': charsetOf(face?.codePages ?? []) }),
    element('w:family', { 'w:val': family }),
    element('w:pitch', { 'w:val': pitch }),
    face === undefined ? '' : element('w:sig', signature(face)),
  ].join('');
}

/** Windows' number of a script, by the bit of its code page: those that need more than one byte a letter. */
const CHARSETS = [
  [17, '80'],
  [18, '86'],
  [19, '81'],
  [20, '88'],
] as const;

/** `00`, as for all fonts of letters, unless a face is for Japanese, Chinese or Korean. */
function charsetOf([first = 0]: readonly number[]): string {
  return CHARSETS.find(([bit]) => (first & (1 << bit)) !== 0)?.[1] ?? '00';
}

/** Which ranges of Unicode and code pages a face is for, so that a substitute has them, too. */
function signature({ unicodeRanges, codePages }: DocumentFace): Record<string, string> {
  const ranges = unicodeRanges.map((value, index) => [`w:usb${index}`, hexOf(value)]);
  const pages = codePages.map((value, index) => [`w:csb${index}`, hexOf(value)]);
  return Object.fromEntries([...ranges, ...pages]);
}

function digits(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex').toUpperCase();
}

function hexOf(value: number): string {
  return value.toString(16).toUpperCase().padStart(8, '0');
}
