import type { ReadingText, ReadingUnit } from '../model/reading-text.ts';
import { compareStream } from './compare/compare-stream.ts';
import type { Difference } from './compare/difference.ts';
import { settleDrawn } from './compare/settle-drawn.ts';

/**
 * Holds what was read from a file against what its pack says, unit by unit, with counts and order.
 * Nothing is said when they are the same. What formats may tell apart is said at `UnitKind`.
 */
export function compareReading(expected: ReadingText, found: ReadingText): Difference[] {
  return [
    ...compareUnits('units', expected.units, found.units),
    ...compareUnits('notes', expected.notes, found.notes),
  ];
}

function compareUnits(
  stream: 'units' | 'notes',
  expected: readonly ReadingUnit[],
  found: readonly ReadingUnit[],
): Difference[] {
  const settled = settleDrawn(stream, expected, found);
  return [...compareStream(stream, settled.expected, settled.found), ...settled.differences];
}
