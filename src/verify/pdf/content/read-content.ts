import type { PdfFile } from '../file/pdf-file.ts';
import { Lexer } from '../syntax/lexer.ts';
import type { PdfObject } from '../syntax/objects.ts';
import { objectFrom } from '../syntax/parse-object.ts';
import { PdfFault } from '../syntax/pdf-fault.ts';
import { ALL_OPERATORS, type Help, operations, paintOperators } from './operations.ts';
import type { PageContent } from './page-content.ts';
import { Pen } from './pen.ts';

/** So many operands no operator has. */
const MOST_OPERANDS = 10_000;

/** Follows a page's operators. */
export function readContent(
  file: PdfFile,
  page: ReadonlyMap<string, PdfObject>,
  fontNamed: Help['fontNamed'],
): PageContent {
  const pen = new Pen();
  const help: Help = { file, page, fontNamed };
  const lexer = new Lexer(contentBytes(file, page));
  let operands: PdfObject[] = [];
  for (let token = lexer.next(); token.type !== 'end'; token = lexer.next()) {
    if (token.type !== 'word' || isConstant(token.value)) {
      operands.push(objectFrom(token, lexer));
      if (operands.length > MOST_OPERANDS) throw new PdfFault('An operator has too many operands.');
      continue;
    }
    if (token.value === 'BI') skipInlineImage(lexer);
    operations.get(token.value)?.(pen, operands, help);
    if (!ALL_OPERATORS.has(token.value)) pen.unknown.push(token.value);
    if (paintOperators.has(token.value)) pen.paint(token.value);
    operands = [];
  }
  return pen.finish();
}

function isConstant(word: string): boolean {
  return word === 'true' || word === 'false' || word === 'null';
}

/** A page may have several streams: they count as one, with a blank between them. */
function contentBytes(file: PdfFile, page: ReadonlyMap<string, PdfObject>): Uint8Array {
  const parts = file.listOf(page.get('Contents')).map((part) => file.contentOf(part));
  const [first] = parts;
  if (parts.length === 1 && first !== undefined) return first;
  const blank = Uint8Array.of(0x0a);
  return Buffer.concat(parts.flatMap((part) => (part === undefined ? [] : [part, blank])));
}

/** An image in the content itself ends at the `EI` that stands alone (ISO 32000-1, 8.9.7). */
function skipInlineImage(lexer: Lexer): void {
  const { bytes } = lexer;
  for (let at = lexer.position; at + 3 < bytes.length; at++) {
    const isEnd = bytes[at] === 0x0a && bytes[at + 1] === 0x45 && bytes[at + 2] === 0x49;
    if (!isEnd) continue;
    lexer.position = at + 3;
    return;
  }
  lexer.position = bytes.length;
}
