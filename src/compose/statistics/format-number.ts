import type { NumberWords } from '../words/words.ts';

const MINUS = '−';
const MILLION = 1_000_000;

/** “1,000,000” of `1000000`; what is no plain number stays as it is. */
export function formatNumber(value: string, { decimal, group, groupFrom }: NumberWords): string {
  const match = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(value);
  if (match === null) return value;
  const [, sign = '', whole = '', fraction] = match;
  const grouped = whole.length < groupFrom ? whole : whole.replaceAll(/\B(?=(?:\d{3})+$)/g, group);
  return `${sign === '-' ? MINUS : sign}${grouped}${fraction === undefined ? '' : decimal + fraction}`;
}

/** “1 million” of `1000000`: large numbers as key figures show them, if they are that round. */
export function formatLargeNumber(value: string, words: NumberWords): string {
  const number = Number(value);
  const isRound = Number.isInteger(number / (MILLION / 10)) && Math.abs(number) >= MILLION;
  return isRound
    ? words.millions(formatNumber(String(number / MILLION), words))
    : formatNumber(value, words);
}
