import { didYouMean } from '../../diagnostics/nearest.ts';
import { sourcesFile } from '../registry-file.ts';
import type { Rule } from '../rule.ts';

export const statisticSource: Rule = {
  code: 'statistic/source',
  severity: 'error',
  claim: 'The source of every statistic is one of the brief’s sources.',

  *violations({ brief }) {
    if (brief.unread?.includes('sources')) return;
    const ids = new Set(brief.sources.map(({ id }) => id));
    const blamed = new Set<string>();
    for (const { id, source } of brief.statistics) {
      if (source.value === '' || ids.has(source.value)) continue;
      // Without any sources it is one thing that is wrong, not one a row.
      const thing = ids.size === 0 ? 'sources' : `source:${source.value}`;
      const first = !blamed.has(thing);
      blamed.add(thing);
      yield {
        message: `The source “${source.value}” of “${id.value}” is not in sources.yaml.${didYouMean(source.value, ids)}`,
        help: `Add “${source.value}” to ${sourcesFile(brief).file}, or correct the cell.`,
        at: source.at,
        about: thing,
        ...(!first && { consequence: true as const }),
      };
    }
  },
};
