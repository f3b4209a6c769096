import type { ChartGroup } from '../../model/chart.ts';

/** How many times greater counts may be than others of another unit to be drawn on one scale. */
const COMPARABLE = 20;

/**
 * The groups that share a scale. Lengths of one chart can be compared, so all do, unless some would
 * vanish beside others of another unit, as percents do beside a currency: then each unit has its own.
 */
export function groupsOfOneScale(groups: readonly ChartGroup[]): ChartGroup[][] {
  const byUnit = new Map<string, ChartGroup[]>();
  for (const group of groups) {
    const same = byUnit.get(group.unit);
    if (same === undefined) byUnit.set(group.unit, [group]);
    else same.push(group);
  }
  const reaches = [...byUnit.values()].map(reachOf).filter((reach) => reach > 0);
  const isOneScale = Math.max(...reaches) <= COMPARABLE * Math.min(...reaches);
  return isOneScale || reaches.length === 0 ? [[...groups]] : [...byUnit.values()];
}

function reachOf(groups: readonly ChartGroup[]): number {
  const { least, most } = domainOf(groups);
  return Math.max(-least, most);
}

/** From each group to the values that its scale must reach. */
export function domainsOf(groups: readonly ChartGroup[]): (group: ChartGroup) => Domain {
  const domains = new Map<ChartGroup, Domain>();
  for (const shared of groupsOfOneScale(groups)) {
    const domain = domainOf(shared);
    for (const group of shared) domains.set(group, domain);
  }
  return (group) => domains.get(group) ?? { least: 0, most: 0 };
}

/** The values that a scale must reach; it always holds zero. */
export interface Domain {
  readonly least: number;
  readonly most: number;
}

function domainOf(groups: readonly ChartGroup[]): Domain {
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
