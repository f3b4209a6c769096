import type { InlineBuilder } from '../inline-builder.ts';
import { exactText } from '../text-runs.ts';
import type { Range, WikiDocument } from './wiki-document.ts';
import type { Piece } from './wiki-pieces.ts';
import { settleQuotes } from './wiki-quotes.ts';

export interface LineTarget {
  readonly builder: InlineBuilder;
  readonly document: WikiDocument;
  readonly addTag: (start: number) => void;
}

type Mark = 'emphasis' | 'strong';

/** Adds one line's pieces; its runs of apostrophes open and close italics and bold. */
export function addQuotes(line: readonly Piece[], target: LineTarget): void {
  const { reading } = target.document;
  const runs = line.flatMap((piece) =>
    piece.type === 'quotes'
      ? [
          {
            length: piece.end - piece.start,
            before: reading.text.slice(Math.max(0, piece.start - 2), piece.start),
          },
        ]
      : [],
  );
  const settled = settleQuotes(runs).values();
  for (const piece of line) {
    if (piece.type === 'quotes') {
      const { letters = 0, marks = 0 } = settled.next().value ?? {};
      target.builder.add(exactText(reading, piece.start, piece.start + letters));
      toggle(marks, { start: piece.start + letters, end: piece.end }, target);
    } else addPiece(piece, target);
  }
}

function addPiece(piece: Exclude<Piece, { type: 'quotes' }>, target: LineTarget): void {
  const { builder, document, addTag } = target;
  if (piece.type === 'content') builder.add(piece.content);
  else if (piece.type === 'tag') addTag(piece.start);
  else {
    if (piece.type === 'lineEnd') closeMarks(piece.start, target);
    builder.add(document.text(piece));
  }
}

function toggle(marks: 0 | 2 | 3 | 5, place: Range, target: LineTarget): void {
  const both: readonly Mark[] = target.builder.isOpen('strong')
    ? ['strong', 'emphasis']
    : ['emphasis', 'strong'];
  if (marks === 5) for (const mark of both) toggleOne(mark, place, target);
  else if (marks > 0) toggleOne(marks === 2 ? 'emphasis' : 'strong', place, target);
}

function toggleOne(mark: Mark, { start, end }: Range, target: LineTarget): void {
  const { builder, document } = target;
  const at = document.reading.span(start, end);
  if (builder.close(mark, { offset: start, at })) return;
  builder.open(
    {
      key: mark,
      at,
      goesOn: true,
      enclose: (content, span) => (content.length === 0 ? [] : [{ type: mark, content, at: span }]),
      abandon: () => undefined,
    },
    end,
  );
}

/** The end of a line ends italics and bold. */
function closeMarks(offset: number, { builder, document }: LineTarget): void {
  const ending = { offset, at: document.reading.span(offset, offset) };
  builder.close('emphasis', ending);
  builder.close('strong', ending);
}
