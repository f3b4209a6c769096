/** The tables of a font file (ISO/IEC 14496-22, 4.4). */
export interface FontTables {
  readonly bytes: Uint8Array;
  /** From the table's first byte on. */
  readonly find: (tag: string) => DataView | undefined;
  /** The same for a table that no font is without. */
  readonly get: (tag: string) => DataView;
}

/** Finds the tables of a TrueType font. Its fonts are shipped, so a fault in one is a bug of ours. */
export function readTables(bytes: Uint8Array): FontTables {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const places = new Map<string, DataView>();
  for (let row = 12; row < 12 + 16 * view.getUint16(4); row += 16) {
    const tag = tagAt(view, row);
    const offset = bytes.byteOffset + view.getUint32(row + 8);
    places.set(tag, new DataView(bytes.buffer, offset, view.getUint32(row + 12)));
  }
  const find = (tag: string) => places.get(tag);
  const get = (tag: string) => {
    const table = places.get(tag);
    if (table === undefined) throw new Error(`A font has no table “${tag}”.`);
    return table;
  };
  return { bytes, find, get };
}

/** Four letters that name a table, a script or a feature. */
export function tagAt(view: DataView, offset: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(offset + index)));
}

/** The part of a table that begins at an offset. */
export function from(view: DataView, offset: number): DataView {
  return new DataView(view.buffer, view.byteOffset + offset, view.byteLength - offset);
}
