/** A place in bytes, which moves on as they are read. */
export interface Cursor {
  readonly bytes: Uint8Array;
  position: number;
}

const BACKSLASH = 0x5c;
const OPEN = 0x28;
const CLOSE = 0x29;
const CARRIAGE_RETURN = 0x0d;
const LINE_FEED = 0x0a;

const escapes: ReadonlyMap<number, number> = new Map([
  [0x6e, LINE_FEED],
  [0x72, CARRIAGE_RETURN],
  [0x74, 0x09],
  [0x62, 0x08],
  [0x66, 0x0c],
]);

/** A string in parentheses (ISO 32000-1, 7.3.4.2). */
export function readLiteralString(cursor: Cursor): Uint8Array {
  const read: number[] = [];
  cursor.position += 1;
  let depth = 1;
  while (cursor.position < cursor.bytes.length) {
    const byte = cursor.bytes[cursor.position] ?? 0;
    cursor.position += 1;
    if (byte === BACKSLASH) {
      read.push(...readEscape(cursor));
      continue;
    }
    if (byte === OPEN) depth += 1;
    if (byte === CLOSE) depth -= 1;
    if (depth === 0) break;
    read.push(byte);
  }
  return Uint8Array.from(read);
}

/** What stands behind a backslash: up to three octal digits, a line's end, or one character. */
function readEscape(cursor: Cursor): number[] {
  const { bytes } = cursor;
  const byte = bytes[cursor.position] ?? 0;
  const digits = octalDigits(bytes, cursor.position);
  cursor.position += Math.max(1, digits.length);
  if (digits.length > 0) return [Number.parseInt(digits, 8) & 0xff];
  if (byte === LINE_FEED) return [];
  if (byte === CARRIAGE_RETURN) {
    if (bytes[cursor.position] === LINE_FEED) cursor.position += 1;
    return [];
  }
  return [escapes.get(byte) ?? byte];
}

function octalDigits(bytes: Uint8Array, start: number): string {
  let digits = '';
  for (let index = start; index < start + 3; index++) {
    const byte = bytes[index] ?? 0;
    if (byte < 0x30 || byte > 0x37) break;
    digits += String.fromCharCode(byte);
  }
  return digits;
}

/** A string of hexadecimal digits; an odd last one counts as if a zero followed. */
export function readHexString(cursor: Cursor): Uint8Array {
  cursor.position += 1;
  const digits: number[] = [];
  while (cursor.position < cursor.bytes.length) {
    const byte = cursor.bytes[cursor.position] ?? 0;
    cursor.position += 1;
    if (byte === 0x3e) break;
    const digit = hexDigit(byte);
    if (digit >= 0) digits.push(digit);
  }
  const bytes = new Uint8Array(Math.ceil(digits.length / 2));
  for (let index = 0; index < bytes.length; index++) {
    bytes[index] = ((digits[2 * index] ?? 0) << 4) | (digits[2 * index + 1] ?? 0);
  }
  return bytes;
}

function hexDigit(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}
