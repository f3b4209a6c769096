import type { ChartGroup } from '../../model/chart.ts';

/** The values that a scale must reach; it always holds zero. */
export interface Domain {
  readonly least: number;
  readonly most: number;
}

export function domainOf(groups: readonly ChartGroup[]): Domain {
  let least = 0;
  let most = 0;
  for (const { points } of groups) {
    for (const { value } of points) {
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
  }
  return { least, most };
}

/** From values to heights: y grows downwards, the greatest value is at `top`. */
export interface HeightScale {
  readonly zero: number;
  readonly y: (value: number) => number;
}

/** Where all values are zero there is nothing to scale: they stand at the bottom. */
export function heightScale({ least, most }: Domain, top: number, height: number): HeightScale {
  const span = most - least;
  const unit = span === 0 ? 0 : height / span;
  const zero = span === 0 ? top + height : top + most * unit;
  return { zero, y: (value) => zero - value * unit };
}
