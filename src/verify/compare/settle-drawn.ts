import type { ReadingUnit } from '../../model/reading-text.ts';
import type { Difference, Stream } from './difference.ts';

interface Settled {
  /** Without the data of charts that were read as drawn. */
  readonly expected: readonly ReadingUnit[];
  /** Without what was drawn. */
  readonly found: readonly ReadingUnit[];
  readonly differences: readonly Difference[];
}

/**
 * Judges charts that were read as a drawing. Their words stand in any order, once or often: each
 * word of the data's cells must be among them, and nothing else but words of the data and its head.
 */
export function settleDrawn(
  stream: Stream,
  expected: readonly ReadingUnit[],
  found: readonly ReadingUnit[],
): Settled {
  const drawings = drawnByFigure(found);
  if (drawings.size === 0) return { expected, found, differences: [] };
  const data = dataByFigure(expected);
  const differences: Difference[] = [];
  for (const [figure, drawn] of drawings) {
    differences.push(...compareDrawing(stream, data.get(figure) ?? [], drawn));
  }
  const settled = new Set([...drawings.keys()].flatMap((figure) => data.get(figure) ?? []));
  return {
    expected: expected.filter((unit) => !settled.has(unit)),
    found: found.filter(({ kind }) => kind !== 'drawn'),
    differences,
  };
}

/** Figures are counted by their alt texts; what stands before the first belongs to none, 0. */
function drawnByFigure(units: readonly ReadingUnit[]): Map<number, ReadingUnit[]> {
  return byFigure(units, ({ kind }) => kind === 'drawn');
}

function dataByFigure(units: readonly ReadingUnit[]): Map<number, ReadingUnit[]> {
  return byFigure(units, ({ kind }) => kind === 'data' || kind === 'dataHead');
}

function byFigure(
  units: readonly ReadingUnit[],
  belongs: (unit: ReadingUnit) => boolean,
): Map<number, ReadingUnit[]> {
  const figures = new Map<number, ReadingUnit[]>();
  let figure = 0;
  for (const unit of units) {
    if (unit.kind === 'alt') figure += 1;
    if (!belongs(unit)) continue;
    const own = figures.get(figure) ?? [];
    own.push(unit);
    figures.set(figure, own);
  }
  return figures;
}

function* compareDrawing(
  stream: Stream,
  data: readonly ReadingUnit[],
  drawn: readonly ReadingUnit[],
): Generator<Difference> {
  const drawnWords = wordsOf(drawn);
  const dataWords = wordsOf(data);
  for (const expected of data) {
    if (expected.kind === 'dataHead') continue;
    const words = wordsOf([expected]);
    if (![...words].every((word) => drawnWords.has(word))) yield { type: 'lost', stream, expected };
  }
  for (const found of drawn) {
    const strangers = [...wordsOf([found])].filter((word) => !dataWords.has(word));
    if (strangers.length > 0) {
      yield { type: 'added', stream, found: { kind: 'drawn', text: strangers.join(' ') } };
    }
  }
}

function wordsOf(units: readonly ReadingUnit[]): Set<string> {
  return new Set(units.flatMap(({ text }) => text.split(' ')));
}
