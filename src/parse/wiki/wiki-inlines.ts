import type { Inline } from '../../model/inline.ts';
import { HtmlInlines } from '../html/html-inlines.ts';
import { htmlTokenAt, type MappedText } from '../html/tokenize-html.ts';
import { InlineBuilder } from '../inline-builder.ts';
import { trimInlines } from '../trim-inlines.ts';
import { addQuotes } from './add-quotes.ts';
import type { Range, WikiDocument } from './wiki-document.ts';
import { type Piece, readPieces } from './wiki-pieces.ts';

/** How deep links may stand in each other; deeper ones are text. */
const DEEPEST = 20;

/** Reads a stretch of wiki text as the content of one line, without white space at its ends. */
export function readWikiInlines(
  document: WikiDocument,
  range: Range,
  depth = 0,
): readonly Inline[] {
  const builder = new InlineBuilder();
  const { reading } = document;
  const text: MappedText = { value: reading.text, offsetOf: Number };
  const html = new HtmlInlines(builder, text, reading);
  const addTag = (start: number): void => {
    const token = htmlTokenAt(text.value, start);
    if (token !== undefined) html.add(token);
  };
  const readInner =
    depth >= DEEPEST
      ? (inner: Range): readonly Inline[] => document.text(inner)
      : (inner: Range): readonly Inline[] => readWikiInlines(document, inner, depth + 1);
  for (const line of linesOf(readPieces(document, range, readInner))) {
    addQuotes(line, { builder, document, addTag });
  }
  return trimInlines(builder.finish());
}

/** Italics and bold are settled line by line. */
function linesOf(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    lines.at(-1)?.push(piece);
    if (piece.type === 'lineEnd') lines.push([]);
  }
  return lines;
}
