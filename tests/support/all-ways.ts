import type { LineSpan } from '../../src/layout/lines/break-lines.ts';
import { BOX, GLUE, PENALTY, type Pieces } from '../../src/layout/lines/pieces.ts';

/** How lines are justified or not, and their length in points. */
type Mode = 'justify' | 'ragged';
export const LENGTH = 60;

/** How far the spaces of justified lines may stretch, in the rounds of a search. */
const ROUNDS = { justify: [1.2, 6, Infinity], ragged: [Infinity] };

/** The best of all ways to end lines, in the first round in which there is one. */
export function cheapestWay(pieces: Pieces, mode: Mode): LineSpan[] {
  const ways = waysFrom(0, pieces, mode);
  for (const tolerance of ROUNDS[mode]) {
    const possible = ways.filter((lines) =>
      lines.every((line) => ratioOf(pieces, line, mode) <= tolerance),
    );
    const costs = possible.map((lines) => costOfLines(pieces, lines, mode));
    const best = possible[costs.indexOf(Math.min(...costs))];
    if (best !== undefined) return best;
  }
  throw new Error('No way fits.');
}

/** All ways whose lines are not too long. */
function waysFrom(start: number, pieces: Pieces, mode: Mode): LineSpan[][] {
  const ways: LineSpan[][] = [];
  for (let end = start + 1; end < pieces.count; end += 1) {
    const line = { start, end };
    if (pieces.kinds[end] === BOX || ratioOf(pieces, line, mode) < -1) continue;
    if (isLast(pieces, line)) ways.push([line]);
    else ways.push(...waysFrom(end + 1, pieces, mode).map((rest) => [line].concat(rest)));
  }
  return ways;
}

function isLast({ count }: Pieces, { end }: LineSpan): boolean {
  return end === count - 1;
}

/** Of what shows on a line, in points: its hyphen at the end, but none inside. */
function widthOf({ kinds, widths }: Pieces, { start, end }: LineSpan): number {
  const inside = widths.slice(start, end).filter((_, index) => kinds[start + index] !== PENALTY);
  const hyphen = kinds[end] === PENALTY ? (widths[end] ?? 0) : 0;
  return inside.reduce((sum, width) => sum + width, hyphen);
}

/** How far a line's spaces stretch or shrink, in parts of what they may. */
function ratioOf(pieces: Pieces, line: LineSpan, mode: Mode): number {
  const lack = LENGTH - widthOf(pieces, line);
  const spaces = pieces.kinds.slice(line.start, line.end).filter((kind) => kind === GLUE).length;
  if (lack < -0.01) return mode === 'justify' ? lack / Math.max(spaces * 1.25, 0.001) : -Infinity;
  if (isLast(pieces, line)) return 0;
  return mode === 'ragged'
    ? lack / (LENGTH * 0.18)
    : Math.min(lack / Math.max(spaces * 2.5, 0.1), 50);
}

/** The demerits of a paragraph's lines: those of each, and of hyphens one after the other. */
export function costOfLines(pieces: Pieces, lines: readonly LineSpan[], mode: Mode): number {
  return lines.reduce((sum, line, index) => {
    const badness = 100 * Math.abs(ratioOf(pieces, line, mode)) ** 3;
    const hyphen = pieces.hyphens[line.end] ? 60 : 0;
    const above = lines[index - 1];
    return sum + (1 + badness + hyphen) ** 2 + (above ? costBehind(above, line, pieces) : 0);
  }, 0);
}

function costBehind(above: LineSpan, line: LineSpan, pieces: Pieces): number {
  const follows = pieces.hyphens[above.end] ?? false;
  if (!isLast(pieces, line)) return follows && pieces.hyphens[line.end] ? 5000 : 0;
  const short = widthOf(pieces, line) < LENGTH * 0.12 ? 4000 : 0;
  return short + (follows ? 3000 : 0);
}
