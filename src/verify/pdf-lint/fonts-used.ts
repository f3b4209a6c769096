import type { PageFont } from '../pdf/content/page-font.ts';
import type { OpenPdf } from '../pdf/open-pdf.ts';
import type { PdfObject } from '../pdf/syntax/objects.ts';

/** A font with the character codes that pages show in it. */
export interface UsedFont {
  readonly font: PageFont;
  readonly codes: ReadonlySet<number>;
  /** The dictionary that describes its glyphs: the descendant's of a composite font. */
  readonly own: ReadonlyMap<string, PdfObject>;
  readonly descriptor: ReadonlyMap<string, PdfObject> | undefined;
}

const known = new WeakMap<OpenPdf, readonly UsedFont[]>();

/** The fonts of all text that is shown. Several rules ask: it is looked for once. */
export function fontsUsed(pdf: OpenPdf): readonly UsedFont[] {
  const found = known.get(pdf) ?? findFonts(pdf);
  known.set(pdf, found);
  return found;
}

function findFonts({ file, contents }: OpenPdf): UsedFont[] {
  const codes = new Map<PageFont, Set<number>>();
  for (const { font, codes: shown } of contents.flatMap(({ pieces }) => pieces)) {
    if (font === undefined) continue;
    const used = codes.get(font) ?? new Set();
    codes.set(font, used);
    for (const code of shown) used.add(code);
  }
  return [...codes].map(([font, used]) => {
    const [descendant] = file.listOf(font.entries.get('DescendantFonts'));
    const own = file.entriesOf(descendant) ?? font.entries;
    return { font, codes: used, own, descriptor: file.entriesOf(own.get('FontDescriptor')) };
  });
}
