/** Where a packed object is: in which object stream, and the how-manieth. */
export interface Place {
  readonly id: number;
  readonly index: number;
}

const ROW = 7;

/**
 * The rows of a cross-reference stream with fields of 1, 4 and 2 bytes (ISO 32000-1, 7.5.8):
 *
 *     0 │ next free object │ 65535     the head of the free list
 *     1 │ offset           │ 0         an object of its own
 *     2 │ object stream    │ index     a packed object
 */
export function crossReferences(
  offsets: readonly (number | null)[],
  packed: ReadonlyMap<number, Place>,
): Uint8Array {
  const rows = Buffer.alloc(ROW * (offsets.length + 1));
  rows.writeUInt16BE(0xffff, 5);
  for (const [index, offset] of offsets.entries()) {
    const place = packed.get(index + 1);
    const at = ROW * (index + 1);
    rows[at] = place === undefined ? 1 : 2;
    rows.writeUInt32BE(place?.id ?? offset ?? 0, at + 1);
    rows.writeUInt16BE(place?.index ?? 0, at + 5);
  }
  return rows;
}
