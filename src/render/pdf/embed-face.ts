import { createHash } from 'node:crypto';
import type { EmbeddedFace } from './embedded-face.ts';
import type { PackedDocument } from './packed-document.ts';
import { toUnicodeMap } from './to-unicode.ts';
import { pdfText, type Reference } from './values.ts';

const FIXED_PITCH = 1;
/** The font's characters are no standard set: always true of a subset with codes of its own. */
const SYMBOLIC = 4;
const ITALIC = 64;

/** Writes a face with the characters that were used, as a composite font (ISO 32000-1, 9.7). */
export function embedFace(document: PackedDocument, face: EmbeddedFace, font: Reference): void {
  const bytes = face.subset.encode();
  const name = `${subsetTag(bytes)}+${face.program.name}`;
  const descendant = document.object({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: { Registry: pdfText('Adobe'), Ordering: pdfText('Identity'), Supplement: 0 },
    FontDescriptor: descriptor(document, face, name, bytes),
    CIDToGIDMap: 'Identity',
    W: [0, face.widths],
  });
  font.data = {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: 'Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: document.stream(toUnicodeMap(face.texts)),
  };
  font.end();
}

function descriptor(
  document: PackedDocument,
  { program }: EmbeddedFace,
  name: string,
  bytes: Uint8Array,
): Reference {
  return document.object({
    Type: 'FontDescriptor',
    FontName: name,
    Flags:
      SYMBOLIC +
      (program.isFixedPitch ? FIXED_PITCH : 0) +
      (program.italicAngle === 0 ? 0 : ITALIC),
    FontBBox: program.box.map((side) => Math.round(side)),
    ItalicAngle: program.italicAngle,
    Ascent: Math.round(program.ascent),
    Descent: Math.round(program.descent),
    CapHeight: Math.round(program.capHeight),
    StemV: stemWidth(program.weight),
    FontFile2: document.stream(bytes, { Length1: bytes.length }),
  });
}

/** Fonts do not say how thick their stems are; this is near enough for a viewer's substitute. */
function stemWidth(weight: number): number {
  return Math.round(10 + (weight / 65) ** 2);
}

/** Six letters before the name tell subsets apart, here by their bytes (ISO 32000-1, 9.6.4). */
function subsetTag(bytes: Uint8Array): string {
  const digest = createHash('sha256').update(bytes).digest();
  return [...digest.subarray(0, 6)].map((byte) => String.fromCharCode(65 + (byte % 26))).join('');
}
