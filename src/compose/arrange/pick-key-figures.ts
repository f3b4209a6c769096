import type { Diagnostic, Outcome } from '../../diagnostics/diagnostic.ts';
import type { Contract } from '../../model/contract.ts';
import type { Statistic } from '../../model/statistic.ts';
import type { Slot } from '../../model/template.ts';
import type { Order } from '../order.ts';
import type { Registry } from '../statistics/registry.ts';
import { missing } from './missing.ts';
import type { KeyFigurePick } from './part.ts';
import { words } from './slot-options.ts';

/**
 * Reads the option `statistics`: `convictions@2007`, `shelters` (the latest period that there is),
 * `penalty-min..penalty-max` (a range).
 */
export function pickKeyFigures(
  slot: Slot,
  registry: Registry,
  { brief, contract }: Order,
): Outcome<KeyFigurePick[]> {
  // What an unreadable registry lacks is not the brief's fault, and is reported as unreadable.
  const isKnown = brief.unread?.includes('statistics') !== true;
  const diagnostics: Diagnostic[] = [];
  const picks: KeyFigurePick[] = [];
  const find = ({ id, period }: Key): Statistic | undefined => {
    const row = registry.latest(id, period);
    if (row === undefined && isKnown)
      diagnostics.push(missingStatistic(slot, { id, period }, contract));
    return row;
  };

  for (const word of words(slot, 'statistics')) {
    const { first, last } = readPick(word);
    const from = find(first);
    const to = last === undefined ? undefined : find(last);
    if (from !== undefined) picks.push({ from, ...(to !== undefined && { to }) });
  }
  return { value: picks, diagnostics };
}

interface Key {
  readonly id: string;
  /** EDTF. */
  readonly period: string | undefined;
}

const PICK =
  /^(?<first>[^@]+?)(?:@(?<firstPeriod>\S+?))?(?:\.\.(?<last>[^@/]+)(?:@(?<lastPeriod>\S+))?)?$/;

function readPick(word: string): { readonly first: Key; readonly last?: Key } {
  const { first = word, firstPeriod, last, lastPeriod } = PICK.exec(word)?.groups ?? {};
  return {
    first: { id: first, period: firstPeriod },
    ...(last !== undefined && { last: { id: last, period: lastPeriod } }),
  };
}

function missingStatistic(slot: Slot, { id, period }: Key, contract: Contract): Diagnostic {
  const demand = contract.statistics.find((one) => one.id === id);
  // Without a period the slot shows the latest; the contract knows which one must be there.
  const wanted = period ?? demand?.periods.at(-1);
  const isPromised =
    demand !== undefined &&
    (wanted === undefined || demand.periods.length === 0 || demand.periods.includes(wanted));
  const thing = {
    kind: 'statistic',
    id,
    ...(wanted !== undefined && { period: wanted }),
    isPromised,
  } as const;
  return missing(
    slot,
    thing,
    contract.statistics.map((one) => one.id),
  );
}
