import { componentsOf } from './components.ts';
import type { FontTables } from './font-tables.ts';
import { readGlyphData } from './glyph-data.ts';
import type { GlyphWidths } from './glyph-widths.ts';
import { writeFont } from './write-font.ts';

/** A font in the making, of some glyphs of another one. */
export class Subset {
  /** By place in the new font: the glyph of the old one. The first is the sign for what is missing. */
  readonly glyphs: number[] = [0];
  private readonly tables: FontTables;
  private readonly widths: GlyphWidths;

  constructor(tables: FontTables, widths: GlyphWidths) {
    this.tables = tables;
    this.widths = widths;
  }

  /** The new font, with the glyphs that those put into it are composed of. */
  encode(): Uint8Array {
    const dataOf = readGlyphData(this.tables);
    const all = [...this.glyphs];
    const places = new Map<number, number>();
    for (const [place, glyph] of all.entries()) if (!places.has(glyph)) places.set(glyph, place);
    const outlines: Uint8Array[] = [];
    for (let place = 0; place < all.length; place++) {
      const data = dataOf(all[place] ?? 0);
      outlines.push(data === undefined ? new Uint8Array() : renumbered(data, all, places));
    }
    return this.written(all, outlines);
  }

  private written(glyphs: readonly number[], outlines: readonly Uint8Array[]): Uint8Array {
    const { find } = this.tables;
    const { glyf, loca } = joinedOutlines(outlines);
    const kept = ['cvt ', 'fpgm', 'prep'].flatMap((tag): [string, Uint8Array][] => {
      const table = find(tag);
      return table === undefined ? [] : [[tag, bytesOf(table)]];
    });
    return writeFont(
      new Map([
        ...kept,
        ['glyf', glyf],
        ['head', this.changed('head', [[50, 1]])],
        ['hhea', this.changed('hhea', [[34, glyphs.length]])],
        ['hmtx', this.metrics(glyphs)],
        ['loca', loca],
        ['maxp', this.changed('maxp', [[4, glyphs.length]])],
      ]),
    );
  }

  /** A copy of a table with other numbers of two bytes at some places. */
  private changed(tag: string, changes: readonly (readonly [number, number])[]): Uint8Array {
    const copy = Uint8Array.from(bytesOf(this.tables.get(tag)));
    const view = new DataView(copy.buffer);
    for (const [offset, value] of changes) view.setUint16(offset, value);
    return copy;
  }

  private metrics(glyphs: readonly number[]): Uint8Array {
    const table = new DataView(new ArrayBuffer(4 * glyphs.length));
    for (const [place, glyph] of glyphs.entries()) {
      table.setUint16(4 * place, this.widths.widthOf(glyph));
      table.setInt16(4 * place + 2, this.widths.bearingOf(glyph));
    }
    return bytesOf(table);
  }
}

/** A glyph's data, in which its parts have their new numbers; new parts are added to the font. */
function renumbered(data: DataView, all: number[], places: Map<number, number>): Uint8Array {
  const copy = Uint8Array.from(bytesOf(data));
  const view = new DataView(copy.buffer);
  for (const { glyph, place } of componentsOf(data)) {
    const known = places.get(glyph) ?? all.push(glyph) - 1;
    places.set(glyph, known);
    view.setUint16(place, known);
  }
  return copy;
}

/** The outlines one behind the other, each on a multiple of four bytes, and where each begins. */
export function joinedOutlines(outlines: readonly Uint8Array[]) {
  const loca = new DataView(new ArrayBuffer(4 * (outlines.length + 1)));
  let length = 0;
  for (const [place, outline] of outlines.entries()) {
    loca.setUint32(4 * place, length);
    length += padded(outline.length);
  }
  loca.setUint32(4 * outlines.length, length);
  const glyf = new Uint8Array(length);
  for (const [place, outline] of outlines.entries()) glyf.set(outline, loca.getUint32(4 * place));
  return { glyf, loca: bytesOf(loca) };
}

function padded(length: number): number {
  return (length + 3) & ~3;
}

export function bytesOf(view: DataView): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
}
