import type { Block } from '../../model/block.ts';
import type { Statistic } from '../../model/statistic.ts';
import { linesOf, walkBlocks, walkLine } from '../../model/walk.ts';
import type { Registry } from './registry.ts';

/**
 * The rows that a text calls. Charts and their captions are left out: they print the period of each
 * of their values themselves.
 */
export function saidIn(blocks: readonly Block[], registry: Registry): Set<Statistic> {
  const said = new Set<Statistic>();
  for (const block of walkBlocks(blocks)) {
    if (block.type === 'chartFigure') continue;
    for (const row of calledIn(block, registry)) said.add(row);
  }
  return said;
}

/** The rows that the lines of a block call. */
export function* calledIn(block: Block, registry: Registry): Generator<Statistic> {
  for (const line of linesOf(block)) {
    for (const inline of walkLine(line)) {
      if (inline.type !== 'statisticCall') continue;
      const row = registry.find(inline.id, inline.period);
      if (row !== undefined) yield row;
    }
  }
}
