import type { Statistic } from '../../src/model/statistic.ts';

const at = { file: 'statistics.csv', start: 0, end: 0 };

/** A row of a registry; what is not said is empty. */
export function statistic(
  id: string,
  period: string,
  value: string,
  more: Partial<Pick<Statistic, 'kind' | 'estimate'>> & {
    readonly label?: string;
    readonly unit?: string;
    readonly note?: string;
    readonly source?: string;
  } = {},
): Statistic {
  const cell = (text = '') => ({ value: text, at });
  const { kind = 'number', estimate = false } = more;
  return {
    id: cell(id),
    period: cell(period),
    kind,
    label: cell(more.label),
    value: cell(value),
    unit: cell(more.unit),
    reported: cell(),
    source: cell(more.source),
    locator: cell(),
    estimate,
    note: cell(more.note),
    at,
  };
}
