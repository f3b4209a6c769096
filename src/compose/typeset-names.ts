import type { Brief } from '../model/brief.ts';
import type { Located } from '../model/span.ts';
import { typesetText } from './text/typeset.ts';

/**
 * The brief with the words of its registry and its sources' short names typeset: they are printed
 * in many places, and alike in all of them. Ids and values stay as they are.
 */
export function typesetNames(brief: Brief): Brief {
  const set = ({ value, at }: Located<string>): Located<string> => ({
    value: typesetText(value, brief.lang),
    at,
  });
  return {
    ...brief,
    statistics: brief.statistics.map((row) => ({
      ...row,
      label: set(row.label),
      unit: set(row.unit),
      reported: set(row.reported),
      locator: set(row.locator),
      note: set(row.note),
    })),
    sources: brief.sources.map((source) => ({
      ...source,
      short: typesetText(source.short, brief.lang),
    })),
  };
}
