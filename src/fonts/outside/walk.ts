/** Where a font file from outside is not what the standard says. */
export interface FontFault {
  readonly table: string;
  /** Of the structure at fault in its table, in bytes. */
  readonly offset: number;
}

/** Goes through a table, structure by structure, and knows where it is. */
export interface Walk {
  /** Enters a structure of so many bytes, which must lie in the table. */
  readonly enter: (structure: DataView, length: number) => void;
  /** What must hold of the structure that was entered last. */
  readonly demand: (holds: boolean) => void;
}

/** Structures may be shared, but no honest table is gone through so many times. */
const MOST_TIMES = 64;

/**
 * Reads all of a table that will ever be read of it. Views refuse to be read beyond their end; where
 * that happens the structure is at fault that was entered last.
 */
export function walkTable(
  tag: string,
  table: DataView,
  work: (walk: Walk, table: DataView) => void,
): FontFault | undefined {
  let offset = 0;
  let left = MOST_TIMES * (table.byteLength + 1024);
  const demand = (holds: boolean) => {
    if (!holds) throw new RangeError(`The table “${tag}” is not what it should be.`);
  };
  const enter = (structure: DataView, length: number) => {
    offset = structure.byteOffset - table.byteOffset;
    left -= length;
    demand(length <= structure.byteLength && left >= 0);
  };
  try {
    work({ enter, demand }, table);
    return undefined;
  } catch (error) {
    if (error instanceof RangeError) return { table: tag, offset };
    throw error;
  }
}
