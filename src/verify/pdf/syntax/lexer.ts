import { isDelimiter, isWhite } from './characters.ts';
import { readHexString, readLiteralString } from './read-string.ts';

export type Token =
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'name'; readonly value: string }
  | { readonly type: 'string'; readonly bytes: Uint8Array }
  | { readonly type: 'mark'; readonly value: '[' | ']' | '<<' | '>>' | '{' | '}' }
  | { readonly type: 'word'; readonly value: string }
  | { readonly type: 'end' };

/** Divides a PDF's bytes into tokens (ISO 32000-1, 7.2). */
export class Lexer {
  readonly bytes: Uint8Array;
  position: number;

  constructor(bytes: Uint8Array, position = 0) {
    this.bytes = bytes;
    this.position = position;
  }

  next(): Token {
    this.skipBlank();
    const byte = this.bytes[this.position];
    if (byte === undefined) return { type: 'end' };
    const reader = readers.get(byte);
    return reader === undefined ? this.regular() : reader(this);
  }

  /** Skips white space and comments. */
  skipBlank(): void {
    for (;;) {
      const byte = this.bytes[this.position];
      if (byte === undefined) return;
      if (byte === 0x25) this.skipComment();
      else if (isWhite(byte)) this.position += 1;
      else return;
    }
  }

  /** The characters up to the next white space or delimiter, one byte each. */
  run(): string {
    const start = this.position;
    while (this.position < this.bytes.length && isRegular(this.bytes[this.position] ?? 0)) {
      this.position += 1;
    }
    return String.fromCharCode(...this.bytes.subarray(start, Math.min(this.position, start + 999)));
  }

  /** Whether these characters stand next; then they are skipped. */
  take(characters: string): boolean {
    for (let index = 0; index < characters.length; index++) {
      if (this.bytes[this.position + index] !== characters.charCodeAt(index)) return false;
    }
    this.position += characters.length;
    return true;
  }

  private skipComment(): void {
    while (this.position < this.bytes.length && !isLineEnd(this.bytes[this.position])) {
      this.position += 1;
    }
  }

  private regular(): Token {
    const word = this.run();
    const value = Number(word);
    const isNumber = word !== '' && /^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(word);
    return isNumber ? { type: 'number', value } : { type: 'word', value: word };
  }
}

function isRegular(byte: number): boolean {
  return !isWhite(byte) && !isDelimiter(byte);
}

function isLineEnd(byte: number | undefined): boolean {
  return byte === 0x0a || byte === 0x0d;
}

const mark =
  (value: '[' | ']' | '<<' | '>>' | '{' | '}') =>
  (lexer: Lexer): Token => {
    lexer.position += value.length;
    return { type: 'mark', value };
  };

const dictionaryOr =
  (value: '<<' | '>>', other: (lexer: Lexer) => Token) =>
  (lexer: Lexer): Token =>
    lexer.take(value) ? { type: 'mark', value } : other(lexer);

/** A stray delimiter is a word of its own, so that reading always goes on. */
const stray = (lexer: Lexer): Token => {
  const value = String.fromCharCode(lexer.bytes[lexer.position] ?? 0);
  lexer.position += 1;
  return { type: 'word', value };
};

const readers: ReadonlyMap<number, (lexer: Lexer) => Token> = new Map([
  [0x2f, readName],
  [0x28, (lexer) => ({ type: 'string', bytes: readLiteralString(lexer) })],
  [0x29, stray],
  [0x3c, dictionaryOr('<<', (lexer) => ({ type: 'string', bytes: readHexString(lexer) }))],
  [0x3e, dictionaryOr('>>', stray)],
  [0x5b, mark('[')],
  [0x5d, mark(']')],
  [0x7b, mark('{')],
  [0x7d, mark('}')],
]);

function readName(lexer: Lexer): Token {
  lexer.position += 1;
  const value = lexer
    .run()
    .replaceAll(/#([0-9a-fA-F]{2})/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  return { type: 'name', value };
}
