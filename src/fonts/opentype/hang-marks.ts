import { from } from './font-tables.ts';
import type { Slot } from './slot.ts';

interface Hanging {
  readonly table: DataView;
  readonly slot: Slot;
  readonly target: Slot;
  /** Index of the target. */
  readonly on: number;
  /** The mark's place in its coverage table. */
  readonly mark: number;
  /** Where the target's anchors are, one for each class of marks. */
  readonly row: number;
  /** The table that has the anchors; that of the bases if absent. */
  readonly anchors?: DataView;
}

/** Hangs a mark on a glyph, anchor on anchor; the target may have none for this class of marks. */
export function hang({ table, slot, on, mark, row, anchors }: Hanging): boolean {
  const marks = from(table, table.getUint16(8));
  const record = 2 + 4 * mark;
  const bases = anchors ?? from(table, table.getUint16(10));
  const offset = bases.getUint16(row + 2 * marks.getUint16(record));
  if (offset === 0) return false;
  const own = anchorAt(marks, marks.getUint16(record + 2));
  const other = anchorAt(bases, offset);
  slot.dx = other.x - own.x;
  slot.dy = other.y - own.y;
  slot.hangsOn = on;
  return true;
}

function anchorAt(table: DataView, offset: number): { readonly x: number; readonly y: number } {
  return { x: table.getInt16(offset + 2), y: table.getInt16(offset + 4) };
}

/** Adds to each mark where its target is: behind the pen by all that lies between. */
export function settleMarks(slots: readonly Slot[]): void {
  for (const [index, slot] of slots.entries()) {
    const target = slot.hangsOn === undefined ? undefined : slots[slot.hangsOn];
    if (slot.hangsOn === undefined || target === undefined) continue;
    slot.dx += target.dx;
    slot.dy += target.dy;
    for (const between of slots.slice(slot.hangsOn, index)) slot.dx -= between.advance;
  }
}
