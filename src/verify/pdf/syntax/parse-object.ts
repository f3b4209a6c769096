import type { Lexer, Token } from './lexer.ts';
import type { PdfObject } from './objects.ts';
import { PdfFault } from './pdf-fault.ts';

/** Files that nest deeper are made to harm. */
const DEEPEST = 200;

/** Reads the next object. A word that is none, such as `endobj` or an operator, is an error. */
export function parseObject(lexer: Lexer, depth = 0): PdfObject {
  return objectFrom(lexer.next(), lexer, depth);
}

/** Reads the object that begins with a token which was read already. */
export function objectFrom(token: Token, lexer: Lexer, depth = 0): PdfObject {
  if (depth > DEEPEST) throw new PdfFault('Objects are nested too deep.');
  if (token.type === 'number') return referenceOr(token.value, lexer);
  if (token.type === 'name' || token.type === 'string') return token;
  if (token.type === 'end') throw new PdfFault('The file ends in the middle of an object.');
  if (token.value === '[') return parseArray(lexer, depth);
  if (token.value === '<<') return parseDictionary(lexer, depth);
  return constant(token.value);
}

function constant(word: string): PdfObject {
  const value = constants.get(word);
  if (value === undefined) throw new PdfFault(`“${word}” stands where an object should.`);
  return value;
}

const constants: ReadonlyMap<string, null | boolean> = new Map([
  ['null', null],
  ['true', true],
  ['false', false],
]);

/** Two whole numbers and an `R` are a reference; else the first number is a number. */
function referenceOr(value: number, lexer: Lexer): PdfObject {
  if (!Number.isInteger(value) || value < 0) return value;
  const { position } = lexer;
  const generation = lexer.next();
  if (generation.type === 'number') {
    const letter = lexer.next();
    if (letter.type === 'word' && letter.value === 'R') return { type: 'reference', id: value };
  }
  lexer.position = position;
  return value;
}

function parseArray(lexer: Lexer, depth: number): PdfObject {
  const items: PdfObject[] = [];
  for (;;) {
    const token = lexer.next();
    if (token.type === 'mark' && token.value === ']') return { type: 'array', items };
    items.push(objectFrom(token, lexer, depth + 1));
  }
}

function parseDictionary(lexer: Lexer, depth: number): PdfObject {
  const entries = new Map<string, PdfObject>();
  for (;;) {
    const token = lexer.next();
    if (token.type === 'mark' && token.value === '>>') return { type: 'dictionary', entries };
    if (token.type !== 'name') throw new PdfFault('A dictionary has a key that is no name.');
    entries.set(token.value, parseObject(lexer, depth + 1));
  }
}
