import type { Inline } from '../../model/inline.ts';
import { htmlTokenAt } from '../html/tokenize-html.ts';
import { readRegion } from './read-region.ts';
import type { Range, WikiDocument } from './wiki-document.ts';
import { readBareLink, readBracketLink, readPageLink } from './wiki-links.ts';

/** A line's content before its apostrophes are settled. */
export type Piece = ContentPiece | MarkPiece;

interface ContentPiece {
  readonly type: 'content';
  readonly content: readonly Inline[];
}

interface MarkPiece extends Range {
  readonly type: 'text' | 'tag' | 'quotes' | 'lineEnd';
}

export type ReadInner = (range: Range) => readonly Inline[];

interface Found extends Range {
  /** Nothing for what is left out. */
  readonly piece?: Piece;
}

const MARK =
  /\[\[|\[(?=\w+:\S)|(?<![A-Za-z0-9])(?:https?|ftp):\/\/|'{2,}|<[/!?A-Za-z]|(?<![ \t])[ \t]*(?:\r\n?|\n)[ \t]*|__[A-Z]{3,}__/g;

/** Divides a stretch at what isn't text. */
export function readPieces(document: WikiDocument, range: Range, readInner: ReadInner): Piece[] {
  const pieces: Piece[] = [];
  let from = range.start;
  const take = ({ start, end, piece }: Found): void => {
    if (start > from) pieces.push({ type: 'text', start: from, end: start });
    if (piece !== undefined) pieces.push(piece);
    from = end;
  };
  const takeRegions = (until: number): void => {
    for (;;) {
      const region = document.regionIn({ start: from, end: range.end });
      if (region === undefined || region.start > until) return;
      const { start, end } = region;
      take({
        start,
        end,
        piece: { type: 'content', content: readRegion(document, region, readInner) },
      });
    }
  };
  for (const mark of document.slice(range).matchAll(MARK)) {
    const start = range.start + mark.index;
    takeRegions(start);
    if (start < from) continue;
    const found = readMark(document, mark[0], { start, end: range.end }, readInner);
    if (found !== undefined) take(found);
  }
  takeRegions(range.end);
  take({ start: range.end, end: range.end });
  return pieces;
}

function readMark(
  document: WikiDocument,
  mark: string,
  { start, end: limit }: Range,
  readInner: ReadInner,
): Found | undefined {
  const end = start + mark.length;
  if (mark.startsWith("'")) return { start, end, piece: { type: 'quotes', start, end } };
  if (/^\s/.test(mark)) return { start, end, piece: { type: 'lineEnd', start, end } };
  if (mark.startsWith('__')) {
    document.leave(`The switch “${mark}”`, { start, end });
    return { start, end };
  }
  if (mark.startsWith('<')) {
    const token = htmlTokenAt(document.reading.text, start);
    if (token === undefined || token.end > limit) return undefined;
    return { start, end: token.end, piece: { type: 'tag', start, end: token.end } };
  }
  const read = mark === '[[' ? readPageLink : mark === '[' ? readBracketLink : readBareLink;
  const link = read(document, { start, end: limit }, readInner);
  if (link === undefined) return undefined;
  return { start, end: link.end, piece: { type: 'content', content: link.content } };
}
