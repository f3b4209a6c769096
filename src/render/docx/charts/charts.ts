import type { Chart } from '../../../model/chart.ts';
import type { Size } from '../drawing.ts';

export interface ChartPlace {
  readonly chart: Chart;
  readonly size: Size;
}

/** The charts of a document, in the order of their places. */
export class Charts {
  readonly #places: ChartPlace[] = [];

  /** The part's name inside `word/`. */
  targetOf(chart: Chart, size: Size): string {
    this.#places.push({ chart, size });
    return chartTarget(this.#places.length);
  }

  get places(): readonly ChartPlace[] {
    return this.#places;
  }
}

/** `number` counts from 1. */
export function chartTarget(number: number): string {
  return `charts/chart${number}.xml`;
}
