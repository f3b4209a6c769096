import type { Located, Span } from './span.ts';

/** What every brief of a family must contain. */
export interface Contract {
  readonly family: string;
  /** The kind of document, such as “Country brief”. */
  readonly kind: string;
  /** False in `plain`: nothing is demanded and what the wild holds is accepted with warnings. */
  readonly strict: boolean;
  /** Front matter keys beyond the common ones. */
  readonly keys: readonly string[];
  /** Common or own keys that must be there. */
  readonly requiredKeys: readonly Located<string>[];
  /** In the order that the brief must keep. */
  readonly sections: readonly SectionDemand[];
  readonly figures: readonly ThingDemand[];
  readonly tables: readonly ThingDemand[];
  readonly statistics: readonly StatisticDemand[];
  /** Ordered categories, each from best to worst. */
  readonly ranks: readonly (readonly string[])[];
  readonly at: Span;
}

export interface SectionDemand {
  readonly id: string;
  /** Accepted headings, without a year; the first is the one to suggest. */
  readonly headings: readonly string[];
  readonly optional: boolean;
  readonly leastWords?: number;
  readonly mostWords?: number;
  readonly at: Span;
}

/** The id of a figure or a table, and the section that it belongs to. */
export interface ThingDemand extends Located<string> {
  readonly section?: string;
}

export interface StatisticDemand {
  readonly id: string;
  /** EDTF; each must be a row. Empty: any one period. */
  readonly periods: readonly string[];
  /** Its group in the table of statistics. */
  readonly group: string;
  readonly at: Span;
}
