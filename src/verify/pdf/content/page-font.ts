import type { PdfFile } from '../file/pdf-file.ts';
import type { PdfObject } from '../syntax/objects.ts';
import { readToUnicode } from './to-unicode.ts';

/** A font as pages use it. */
export interface PageFont {
  readonly name: string;
  readonly entries: ReadonlyMap<string, PdfObject>;
  /** Bytes of a character code: two in a composite font (ISO 32000-1, 9.7), else one. */
  readonly codeLength: 1 | 2;
  readonly texts: ReadonlyMap<number, string>;
  /** In thousandths of the size. */
  readonly widthOf: (code: number) => number;
  /** In thousandths of the size; the second is negative. */
  readonly ascent: number;
  readonly descent: number;
}

/** Reads a font of a page's resources. */
export function readPageFont(file: PdfFile, object: PdfObject | undefined): PageFont {
  const entries = file.entriesOf(object) ?? new Map<string, PdfObject>();
  const [descendant] = file.listOf(entries.get('DescendantFonts'));
  const composite = file.entriesOf(descendant);
  const own = composite ?? entries;
  const map = file.contentOf(entries.get('ToUnicode'));
  return {
    name: file.nameOf(entries.get('BaseFont')) ?? '',
    entries,
    codeLength: composite === undefined ? 1 : 2,
    texts: map === undefined ? new Map() : readToUnicode(map),
    widthOf: composite === undefined ? simpleWidths(file, own) : compositeWidths(file, own),
    ...heights(file, own),
  };
}

function heights(file: PdfFile, font: ReadonlyMap<string, PdfObject>) {
  const descriptor = file.entriesOf(font.get('FontDescriptor'));
  return {
    ascent: file.numberOf(descriptor?.get('Ascent')) ?? 750,
    descent: file.numberOf(descriptor?.get('Descent')) ?? -250,
  };
}

function simpleWidths(file: PdfFile, font: ReadonlyMap<string, PdfObject>) {
  const widths = file.numbersOf(font.get('Widths'));
  const first = file.numberOf(font.get('FirstChar')) ?? 0;
  return (code: number) => widths[code - first] ?? 0;
}

/** `W` says `first [width …]` or `first last width` (ISO 32000-1, 9.7.4.3). */
function compositeWidths(file: PdfFile, font: ReadonlyMap<string, PdfObject>) {
  const widths = new Map<number, number>();
  const items = file.listOf(font.get('W'));
  for (let index = 0; index < items.length; ) {
    const first = file.numberOf(items[index]) ?? 0;
    const second = file.resolve(items[index + 1]);
    if (typeof second === 'number') {
      const width = file.numberOf(items[index + 2]) ?? 0;
      for (let code = first; code <= Math.min(second, 0xffff); code++) widths.set(code, width);
      index += 3;
    } else {
      for (const [place, width] of file.numbersOf(second).entries())
        widths.set(first + place, width);
      index += 2;
    }
  }
  const otherwise = file.numberOf(font.get('DW')) ?? 1000;
  return (code: number) => widths.get(code) ?? otherwise;
}
