const ROW = 16;
/** What the whole file adds up to, as its table `head` says it must (ISO/IEC 14496-22, 5.2.2). */
const WHOLE = 0xb1b0_afba;
/** Where `head` has the difference. */
const ADJUSTMENT = 8;

/** Writes a TrueType font of tables, which come in the order of their names. */
export function writeFont(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const names = [...tables.keys()].toSorted(byCode);
  const start = 12 + ROW * names.length;
  const length = names.reduce(
    (total, name) => total + padded(tables.get(name)?.length ?? 0),
    start,
  );
  const file = new Uint8Array(length);
  const view = new DataView(file.buffer);
  writeHeader(view, names.length);
  let place = start;
  let head = 0;
  for (const [index, name] of names.entries()) {
    const bytes = tables.get(name) ?? new Uint8Array();
    file.set(bytes, place);
    if (name === 'head') {
      head = place;
      view.setUint32(place + ADJUSTMENT, 0);
    }
    const row = 12 + ROW * index;
    for (let letter = 0; letter < 4; letter++) view.setUint8(row + letter, name.charCodeAt(letter));
    view.setUint32(row + 4, sum(view, place, padded(bytes.length)));
    view.setUint32(row + 8, place);
    view.setUint32(row + 12, bytes.length);
    place += padded(bytes.length);
  }
  view.setUint32(head + ADJUSTMENT, WHOLE - sum(view, 0, length));
  return file;
}

function writeHeader(view: DataView, count: number): void {
  const power = Math.floor(Math.log2(count));
  view.setUint32(0, 0x0001_0000);
  view.setUint16(4, count);
  view.setUint16(6, ROW * 2 ** power);
  view.setUint16(8, power);
  view.setUint16(10, ROW * (count - 2 ** power));
}

/** The sum of a stretch as numbers of four bytes. */
function sum(view: DataView, start: number, length: number): number {
  let total = 0;
  for (let at = start; at < start + length; at += 4) total = (total + view.getUint32(at)) >>> 0;
  return total;
}

function padded(length: number): number {
  return (length + 3) & ~3;
}

function byCode(one: string, other: string): number {
  return one < other ? -1 : 1;
}
