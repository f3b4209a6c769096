import type { FoundSection } from '../find-sections.ts';
import type { Rule } from '../rule.ts';

export const sectionOrder: Rule = {
  code: 'section/order',
  severity: 'error',
  claim: 'The sections that the contract knows stand in its order.',

  *violations({ contract, sections }) {
    const order = new Map(contract.sections.map(({ id }, index) => [id, index]));
    const ranked = sections.flatMap((section) => {
      const rank = order.get(section.demand?.id ?? '');
      return rank === undefined ? [] : [{ section, rank }];
    });
    const kept = longestRise(ranked.map(({ rank }) => rank));
    const inPlace = new Map(
      ranked.filter((_, place) => kept.has(place)).map(({ rank, section }) => [rank, section]),
    );
    for (const [place, { section, rank }] of ranked.entries()) {
      if (kept.has(place)) continue;
      const before = lastBelow(rank, inPlace);
      const where = before === undefined ? 'to the beginning' : `behind “${before.name}”`;
      yield {
        message: `The section “${section.name}” stands in a place where the contract does not put it.`,
        help: `Move it ${where}.`,
        at: section.heading.at,
        ...(before !== undefined && { related: [relatedTo(before)] }),
      };
    }
  },
};

function lastBelow(
  rank: number,
  inPlace: ReadonlyMap<number, FoundSection>,
): FoundSection | undefined {
  for (let lower = rank - 1; lower >= 0; lower--) {
    const section = inPlace.get(lower);
    if (section !== undefined) return section;
  }
  return undefined;
}

function relatedTo({ end, name }: FoundSection) {
  return { at: end, message: `It belongs here, behind “${name}”.` };
}

/**
 * The places of a longest series that never falls: what stands in it need not be moved. Contracts
 * have few sections, but a text may repeat them thousands of times, so each number is looked up
 * among the ends of the series that were found so far.
 */
function longestRise(numbers: readonly number[]): ReadonlySet<number> {
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [place, number] of numbers.entries()) {
    const length = firstAbove(ends, numbers, number);
    before.push(length === 0 ? undefined : ends[length - 1]);
    ends[length] = place;
  }
  const kept = new Set<number>();
  for (let place = ends.at(-1); place !== undefined; place = before[place]) kept.add(place);
  return kept;
}

function firstAbove(ends: readonly number[], numbers: readonly number[], number: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[ends[middle] ?? 0] ?? 0) <= number) low = middle + 1;
    else high = middle;
  }
  return low;
}
