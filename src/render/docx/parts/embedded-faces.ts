import type { DocumentFace, FontPrograms, ObfuscatedFont } from '../../../layout/font-programs.ts';
import type { Pack } from '../../../model/pack.ts';
import type { StyleName, TextStyle, Theme } from '../../../model/theme.ts';

/** The four styles of a family as Word knows them, in the order of its font table. */
const FACE_SLOTS = ['Regular', 'Bold', 'Italic', 'BoldItalic'] as const;
export type FaceSlot = (typeof FACE_SLOTS)[number];

/** A family that a document names. */
export interface NamedFamily {
  readonly family: string;
  /** Its upright face of text, where fonts are at hand. */
  readonly face?: DocumentFace;
  /** The files that the document brings with it. */
  readonly files: ReadonlyMap<FaceSlot, ObfuscatedFont>;
}

/** Running text, in which words may be emphasised. */
const READING: readonly StyleName[] = [
  'body',
  'lead',
  'quote',
  'note',
  'noteBox',
  'caption',
  'tableText',
  'sourceEntry',
];

/** From this weight on Word's bold stands for a style's. */
const BOLD = 600;

/** The families of a theme's styles, each with the faces that these styles and emphasis in them ask for. */
export function namedFamilies({ theme, docx }: Pack, fonts?: FontPrograms): NamedFamily[] {
  const families = new Map<string, Set<FaceSlot>>();
  for (const [name, slot] of slotsOf(theme)) {
    const slots = families.get(name) ?? new Set();
    families.set(name, slots.add(slot));
  }
  return [...families].map(([family, slots]) => {
    if (fonts === undefined) return { family, files: new Map() };
    const wanted = FACE_SLOTS.filter((slot) => docx.embedFonts && slots.has(slot));
    const faceOf = (slot: FaceSlot) =>
      fonts.documentFace({
        family,
        weight: slot.startsWith('Bold') ? boldWeightOf(theme, family) : 400,
        italic: slot.endsWith('Italic'),
      });
    const files = new Map(wanted.map((slot) => [slot, faceOf(slot).file()] as const));
    return { family, face: faceOf('Regular'), files };
  });
}

/** Family and style, of each style of the theme and of what may be emphasised in it. */
function slotsOf({ faces, styles }: Theme): (readonly [string, FaceSlot])[] {
  const own = Object.values(styles).map(
    (style) => [faces[style.face], slotOf(isBold(style), style.italic)] as const,
  );
  const emphasised = READING.flatMap((name) => {
    const { face } = styles[name];
    const slots = [slotOf(false, true), slotOf(true, false)];
    return slots.map((slot) => [faces[face], slot] as const);
  });
  const both = [faces[styles.body.face], slotOf(true, true)] as const;
  const upright = own.map(([family]) => [family, slotOf(false, false)] as const);
  return [...own, ...emphasised, both, ...upright];
}

function slotOf(bold: boolean, italic: boolean): FaceSlot {
  if (bold) return italic ? 'BoldItalic' : 'Bold';
  return italic ? 'Italic' : 'Regular';
}

/** Word has one bold of a family: the bold itself, if any style asks for it. */
function boldWeightOf({ faces, styles }: Theme, family: string): 600 | 700 {
  const weights = Object.values(styles)
    .filter((style) => faces[style.face] === family && isBold(style))
    .map(({ weight }) => weight);
  return weights.length === 0 || weights.includes(700) ? 700 : BOLD;
}

function isBold({ weight }: TextStyle): boolean {
  return weight >= BOLD;
}
