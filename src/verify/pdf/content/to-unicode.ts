import { Lexer, type Token } from '../syntax/lexer.ts';
import { utf16 } from '../syntax/objects.ts';

/** One range may stand for this many characters at most. */
const LONGEST_RANGE = 0x10000;

/** Reads a map from character codes to text (ISO 32000-1, 9.10.3; Adobe Technical Note 5014). */
export function readToUnicode(bytes: Uint8Array): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  const lexer = new Lexer(bytes);
  for (let token = lexer.next(); token.type !== 'end'; token = lexer.next()) {
    if (token.type !== 'word') continue;
    if (token.value === 'beginbfchar') readCharacters(lexer, texts);
    if (token.value === 'beginbfrange') readRanges(lexer, texts);
  }
  return texts;
}

function readCharacters(lexer: Lexer, texts: Map<number, string>): void {
  for (;;) {
    const code = lexer.next();
    if (code.type !== 'string') return;
    const text = lexer.next();
    if (text.type === 'string') texts.set(codeOf(code.bytes), utf16(text.bytes));
  }
}

function readRanges(lexer: Lexer, texts: Map<number, string>): void {
  for (;;) {
    const first = lexer.next();
    const last = lexer.next();
    if (first.type !== 'string' || last.type !== 'string') return;
    const start = codeOf(first.bytes);
    const end = Math.min(codeOf(last.bytes), start + LONGEST_RANGE);
    const target = lexer.next();
    if (target.type === 'string') count(texts, { start, end, bytes: target.bytes });
    else if (isOpening(target)) list(lexer, texts, start);
  }
}

function isOpening(token: Token): boolean {
  return token.type === 'mark' && token.value === '[';
}

/** A range whose texts follow each other: the last unit grows by one from code to code. */
function count(
  texts: Map<number, string>,
  { start, end, bytes }: { start: number; end: number; bytes: Uint8Array },
): void {
  const text = utf16(bytes);
  const before = text.slice(0, -1);
  const last = text.charCodeAt(text.length - 1);
  for (let code = start; code <= end; code++) {
    texts.set(code, before + String.fromCharCode(last + code - start));
  }
}

function list(lexer: Lexer, texts: Map<number, string>, start: number): void {
  for (let code = start; ; code++) {
    const token = lexer.next();
    if (token.type !== 'string') return;
    texts.set(code, utf16(token.bytes));
  }
}

function codeOf(bytes: Uint8Array): number {
  return bytes.reduce((code, byte) => code * 256 + byte, 0);
}
