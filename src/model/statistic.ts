import type { Located, Span } from './span.ts';

export type StatisticKind = 'number' | 'date' | 'category';

/** A row of `statistics.csv`; `id` and `period` are its key. */
export interface Statistic {
  readonly id: Located<string>;
  /** EDTF, as written; see `model/period.ts`. */
  readonly period: Located<string>;
  readonly kind: StatisticKind;
  /** What it counts, such as “victims given shelter and assistance”. */
  readonly label: Located<string>;
  /** As written: a number with a decimal point and no separators, an ISO date, or a category. */
  readonly value: Located<string>;
  /** The unit of count, such as “victims”; empty for dates and categories. */
  readonly unit: Located<string>;
  /** Who reported it; empty where the source does not say. */
  readonly reported: Located<string>;
  /** The id of an entry in `sources.yaml`. */
  readonly source: Located<string>;
  readonly locator: Located<string>;
  readonly estimate: boolean;
  readonly note: Located<string>;
  /** The whole row. */
  readonly at: Span;
}
