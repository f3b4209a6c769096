import type { Walk } from './walk.ts';

/** Reads a coverage table; returns how many glyphs it has, which its ranges must count right. */
export function checkCoverage({ enter, demand }: Walk, table: DataView): number {
  const format = table.getUint16(0);
  const count = table.getUint16(2);
  demand(format === 1 || format === 2);
  enter(table, 4 + (format === 1 ? 2 : 6) * count);
  if (format === 1) return count;
  let total = 0;
  for (let index = 0; index < count; index++) {
    const [first, last] = [table.getUint16(4 + 6 * index), table.getUint16(6 + 6 * index)];
    demand(first <= last && table.getUint16(8 + 6 * index) === total);
    total += last - first + 1;
  }
  return total;
}

/** Reads a class definition; returns the highest class in it. */
export function checkClasses({ enter, demand }: Walk, table: DataView): number {
  const format = table.getUint16(0);
  demand(format === 1 || format === 2);
  const count = table.getUint16(format === 1 ? 4 : 2);
  const [start, step] = format === 1 ? [6, 2] : [8, 6];
  enter(table, (format === 1 ? 6 : 4) + step * count);
  let highest = 0;
  for (let index = 0; index < count; index++) {
    highest = Math.max(highest, table.getUint16(start + step * index));
  }
  return highest;
}
