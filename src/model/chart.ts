/** A chart's data, formatted and ready to be drawn; each format draws from this alone. */
export type Chart = CountChart | TimelineChart;

/** Numbers of one or more counts over periods. */
export interface CountChart {
  readonly type: 'counts';
  /** `comparison`: two periods of each count; the theme draws it as slopes or as paired bars. */
  readonly kind: 'comparison' | 'bars' | 'lines' | 'dots';
  /** In the order of the source. Unlike counts are never drawn on one another. */
  readonly groups: readonly ChartGroup[];
}

export interface ChartGroup {
  readonly label: string;
  readonly unit: string;
  readonly points: readonly ChartPoint[];
}

export interface ChartPoint {
  /** As printed, such as “2007”. */
  readonly period: string;
  /** A year with fraction, for the scale. */
  readonly when: number;
  readonly value: number;
  /** As printed, “about” included where it is an estimate. */
  readonly shown: string;
}

/** Placements in an ordered category, known only for some years. */
export interface TimelineChart {
  readonly type: 'timeline';
  readonly label: string;
  /** From best to worst; only those from the best to the worst that occur. */
  readonly ranks: readonly string[];
  readonly placements: readonly Placement[];
}

export interface Placement {
  readonly period: string;
  readonly when: number;
  /** One of `ranks`. */
  readonly rank: string;
}
