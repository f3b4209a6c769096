/** What a font calls itself by number (ISO/IEC 14496-22, 5.2.7). */
export type Names = ReadonlyMap<number, string>;

/** Unicode, in English of the United States: what Windows reads. */
const PLATFORM = 3;
const ENCODING = 1;
const LANGUAGE = 0x409;

/** The names that Windows reads; each is UTF-16 with the high byte first. */
export function readNames(table: DataView): Map<number, string> {
  const names = new Map<number, string>();
  const texts = table.getUint16(4);
  for (let index = 0; index < table.getUint16(2); index++) {
    const row = 6 + 12 * index;
    const keys = [table.getUint16(row), table.getUint16(row + 2), table.getUint16(row + 4)];
    if (keys.join() !== [PLATFORM, ENCODING, LANGUAGE].join()) continue;
    const start = texts + table.getUint16(row + 10);
    const units = Array.from({ length: table.getUint16(row + 8) / 2 }, (_, at) =>
      table.getUint16(start + 2 * at),
    );
    names.set(table.getUint16(row + 6), units.map((unit) => String.fromCharCode(unit)).join(''));
  }
  return names;
}

/** Writes the table `name`. */
export function writeNames(names: Names): Uint8Array {
  const records = [...names].toSorted(([one], [other]) => one - other);
  const start = 6 + 12 * records.length;
  const length = records.reduce((sum, [, text]) => sum + 2 * text.length, start);
  const table = new DataView(new ArrayBuffer(length));
  table.setUint16(2, records.length);
  table.setUint16(4, start);
  let place = start;
  for (const [index, [number, text]] of records.entries()) {
    const row = [PLATFORM, ENCODING, LANGUAGE, number, 2 * text.length, place - start];
    for (const [at, value] of row.entries()) table.setUint16(6 + 12 * index + 2 * at, value);
    for (let at = 0; at < text.length; at++) {
      table.setUint16(place + 2 * at, text.charCodeAt(at));
    }
    place += 2 * text.length;
  }
  return new Uint8Array(table.buffer);
}
