import type { Contract } from '../../model/contract.ts';
import type { Statistic } from '../../model/statistic.ts';
import { openRegistry } from '../registry.ts';
import type { Rule } from '../rule.ts';

export const figureRanks: Rule = {
  code: 'figure/ranks',
  severity: { strict: 'error', plain: 'warning' },
  claim: 'The placements of a timeline have an order from best to worst.',

  *violations({ blocks, brief, contract: { ranks, strict } }) {
    if (brief.unread?.includes('statistics')) return;
    const registry = openRegistry(brief.statistics);
    const drawn = strict ? '' : ' They are drawn in the order in which the registry names them.';
    for (const block of blocks) {
      if (block.type !== 'chartFigure' || block.kind !== 'timeline') continue;
      const rows = block.statistics.flatMap(({ value }) => registry.allOf(value));
      if (rows.length === 0 || isJudgedElsewhere(rows, ranks) || haveOrder(rows, ranks)) continue;
      yield {
        message: `The placements of this timeline are not of one scale of the contract.${drawn}`,
        help: 'Order them from best to worst under “ranks” in the contract, or name statistics of one scale.',
        at: block.at,
      };
    }
  },
};

function haveOrder(rows: readonly Statistic[], ranks: Contract['ranks']): boolean {
  return ranks.some((scale) => rows.every(({ value }) => scale.includes(value.value)));
}

/** What is no category can't be drawn at all; a value that is in no scale is reported at its row. */
function isJudgedElsewhere(rows: readonly Statistic[], ranks: Contract['ranks']): boolean {
  const known = new Set(ranks.flat());
  const hasStranger = ranks.length > 0 && rows.some(({ value }) => !known.has(value.value));
  return hasStranger || rows.some(({ kind }) => kind !== 'category');
}
