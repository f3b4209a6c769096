import type {
  DocumentFace,
  FontPrograms,
  ObfuscatedFont,
  Unfit,
} from '../../../layout/font-programs.ts';
import type { FamilyFace } from '../../../layout/shaper.ts';
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

/** What fonts a document may hold, in bytes: it is sent by mail. */
const MOST_BYTES = 1_500_000;

/** What a document names and holds of faces, and what it can't hold. */
export interface ChosenFaces {
  readonly families: readonly NamedFamily[];
  readonly leftOut: readonly LeftOut[];
}

export interface LeftOut {
  readonly family: string;
  readonly slot: FaceSlot;
  readonly why: Unfit;
}

/** The families of a theme, each with the faces that its styles and emphasis in them ask for. */
export function chooseFaces({ theme, docx }: Pack, fonts?: FontPrograms): ChosenFaces {
  const leftOut: LeftOut[] = [];
  let left = MOST_BYTES;
  const families = [...wantedSlots(theme)].map(([family, slots]): NamedFamily => {
    if (fonts === undefined) return { family, files: new Map() };
    const files = new Map<FaceSlot, ObfuscatedFont>();
    for (const slot of FACE_SLOTS.filter((each) => docx.embedFonts && slots.has(each))) {
      const found = fonts.documentFace(faceOf(theme, family, slot)).file();
      const why = typeof found === 'string' ? found : 'too large';
      if (typeof found === 'string' || found.file.deflated.length > left) {
        leftOut.push({ family, slot, why });
        continue;
      }
      left -= found.file.deflated.length;
      files.set(slot, found);
    }
    return { family, face: fonts.documentFace(faceOf(theme, family, 'Regular')), files };
  });
  return { families, leftOut };
}

function faceOf(theme: Theme, family: string, slot: FaceSlot): FamilyFace {
  const weight = slot.startsWith('Bold') ? boldWeightOf(theme, family) : 400;
  return { family, weight, italic: slot.endsWith('Italic') };
}

function wantedSlots(theme: Theme): ReadonlyMap<string, ReadonlySet<FaceSlot>> {
  const families = new Map<string, Set<FaceSlot>>();
  const fallback = theme.fallback.flatMap((family) =>
    (['Regular', 'Bold'] as const).map((slot) => [family, slot] as const),
  );
  for (const [name, slot] of [...slotsOf(theme), ...fallback]) {
    const slots = families.get(name) ?? new Set();
    families.set(name, slots.add(slot));
  }
  return families;
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
