import type { Span } from '../model/span.ts';
import { displayWidth } from './display-width.ts';
import type { LineIndex } from './line-index.ts';
import { isPrintable, printable } from './printable.ts';

/** A line of a file, and under it a mark for the stretch that is meant. */
export interface CodeFrame {
  readonly line: number;
  readonly text: string;
  /** Spaces, then carets. */
  readonly mark: string;
}

const TAB_STOP = 4;

/**
 * Shows the first line of a span, cut to `width` columns around it.
 *
 *     12 │ …the court of first instance gave 17,3 years on the aver…
 *        │                                    ^^^^
 */
export function codeFrame({ start, end }: Span, lines: LineIndex, width: number): CodeFrame {
  const { line } = lines.placeAt(start);
  const [lineStart, lineEnd] = lines.rangeOf(line);
  // A file may be one line of a megabyte: what can't be seen is not looked at.
  const from = wholeCharacter(lines.text, Math.max(lineStart, start - width));
  const to = Math.min(lineEnd, start + 2 * width);

  const cells = cellsOf(lines.text.slice(from, to));
  const first = cells.findIndex(({ offset }) => from + offset >= start);
  const marked = first === -1 ? [] : cells.slice(first).filter((cell) => from + cell.offset < end);
  const before = first === -1 ? cells : cells.slice(0, first);
  const isCut = { left: from > lineStart, right: to < lineEnd };
  return {
    line,
    ...cut(before, marked, cells.slice(before.length + marked.length), { width, isCut }),
  };
}

/** A character as it is shown, and where it stands in the text. */
interface Cell {
  readonly shown: string;
  readonly width: number;
  readonly offset: number;
}

function cellsOf(text: string): Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  let offset = 0;
  for (const character of text) {
    const cell = { ...shownAs(character, column), offset };
    cells.push(cell);
    column += cell.width;
    offset += character.length;
  }
  return cells;
}

function shownAs(character: string, column: number): { shown: string; width: number } {
  if (character === '\t') {
    const width = TAB_STOP - (column % TAB_STOP);
    return { shown: ' '.repeat(width), width };
  }
  if (isPrintable(character)) return { shown: character, width: displayWidth(character) };
  const shown = printable(character);
  return { shown, width: shown.length };
}

interface Window {
  readonly width: number;
  readonly isCut: { readonly left: boolean; readonly right: boolean };
}

/** Keeps what is marked in view, with a third of the width or more before it. */
function cut(
  before: readonly Cell[],
  marked: readonly Cell[],
  after: readonly Cell[],
  { width, isCut }: Window,
): Pick<CodeFrame, 'text' | 'mark'> {
  const total = widthOf(before) + widthOf(marked) + widthOf(after);
  const fits = total <= width && !isCut.left;
  // Where little follows, more of what stands before fits in.
  const room = Math.max(Math.floor(width / 3), width - widthOf(marked) - widthOf(after) - 2);
  const lead = fits ? before : fitting(before.toReversed(), room).toReversed();
  const shown = fitting(marked, width - widthOf(lead) - 2);
  const tail = fitting(after, width - widthOf(lead) - widthOf(shown) - 2);

  const left = lead.length < before.length || isCut.left ? '…' : '';
  const rest = marked.length - shown.length + (after.length - tail.length);
  const right = rest > 0 || isCut.right ? '…' : '';
  return {
    text: `${left}${[...lead, ...shown, ...tail].map((cell) => cell.shown).join('')}${right}`,
    mark: ' '.repeat(left.length + widthOf(lead)) + '^'.repeat(Math.max(1, widthOf(shown))),
  };
}

/** As many of the first cells as fit. */
function fitting(cells: readonly Cell[], width: number): readonly Cell[] {
  let used = 0;
  const end = cells.findIndex((cell) => {
    used += cell.width;
    return used > width;
  });
  return end === -1 ? cells : cells.slice(0, end);
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}

/** An offset that cuts no surrogate pair in two. */
function wholeCharacter(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? offset + 1 : offset;
}
