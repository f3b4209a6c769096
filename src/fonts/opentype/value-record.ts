import type { Slot } from './slot.ts';

/** What a value record may say (ISO/IEC 14496-22, 6.3.3.3): one number for each bit. */
const DX = 1;
const DY = 2;
const ADVANCE = 4;

/** In bytes. */
export function valueLength(format: number): number {
  let length = 0;
  for (let bits = format; bits > 0; bits >>= 1) length += (bits & 1) * 2;
  return length;
}

/** Adds the moves of a record to a glyph. Advances of vertical text and tables of devices are passed over. */
export function addValue(table: DataView, offset: number, format: number, slot: Slot): void {
  let at = offset;
  const next = (bit: number) => {
    if ((format & bit) === 0) return 0;
    at += 2;
    return table.getInt16(at - 2);
  };
  slot.dx += next(DX);
  slot.dy += next(DY);
  slot.advance += next(ADVANCE);
}
