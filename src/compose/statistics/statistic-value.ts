import { readMoment } from '../../model/period.ts';
import type { Statistic, StatisticKind } from '../../model/statistic.ts';
import { holdTogether } from '../text/hold-together.ts';
import type { Words } from '../words/words.ts';
import { formatNumber } from './format-number.ts';
import { printMoment } from './format-period.ts';

/** “11”, “1,000,000”, “July 2002” or “Tier 2 Watch List”, without a word on whether it is exact. */
export function bareValue({ kind, value }: Statistic, words: Words): string {
  return printers[kind](value.value.trim(), words);
}

/** The value with “about” before it where it is an estimate. */
export function shownValue(statistic: Statistic, words: Words): string {
  const value = bareValue(statistic, words);
  return statistic.estimate ? `${words.about}\u00A0${value}` : value;
}

const printers: Readonly<Record<StatisticKind, (value: string, words: Words) => string>> = {
  number: (value, { numbers }) => formatNumber(value, numbers),
  date: (value, words) => {
    const moment = readMoment(value);
    return moment === undefined ? value : printMoment(moment, words);
  },
  category: holdTogether,
};
