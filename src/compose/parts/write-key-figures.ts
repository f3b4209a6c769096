import type { KeyFigure, PackKeyFigures } from '../../model/pack-block.ts';
import type { Statistic } from '../../model/statistic.ts';
import type { KeyFigurePick, KeyFiguresPart } from '../arrange/part.ts';
import { formatLargeNumber } from '../statistics/format-number.ts';
import { formatPeriod } from '../statistics/format-period.ts';
import { earlierRow } from '../statistics/registry.ts';
import { statedPeriod } from '../statistics/stated-period.ts';
import { bareValue, shownValue } from '../statistics/statistic-value.ts';
import { upperFirst } from '../text/upper-first.ts';
import type { Words } from '../words/words.ts';
import { writeSourceLine } from '../write/write-source-line.ts';
import type { Writing } from '../write/writing.ts';

/** Statistics shown large, with what they count, their period and their sources. */
export function writeKeyFigures({ picks, at }: KeyFiguresPart, writing: Writing): PackKeyFigures {
  const rows = picks.flatMap(({ from, to }) => (to === undefined ? [from] : [from, to]));
  return {
    type: 'keyFigures',
    figures: picks.map((pick) => writeKeyFigure(pick, writing)),
    below: writeSourceLine(rows, at, writing),
    at,
  };
}

function writeKeyFigure({ from, to }: KeyFigurePick, writing: Writing): KeyFigure {
  const { words } = writing;
  const isEstimate = from.estimate || to?.estimate === true;
  const ends = to === undefined ? [from] : [from, to];
  return {
    qualifier: isEstimate ? words.about : '',
    value: ends.map((row) => largeValue(row, words)).join('–'),
    label: labelOf(from, to),
    period: periodOf({ from, to: to ?? from, isEstimate }, writing),
    at: from.at,
  };
}

function largeValue(row: Statistic, words: Words): string {
  return row.kind === 'number'
    ? formatLargeNumber(row.value.value.trim(), words.numbers)
    : bareValue(row, words);
}

/** What is counted; the unit leads where the label alone would leave the number without one. */
function labelOf(from: Statistic, to: Statistic | undefined): string {
  const label = to === undefined ? from.label.value : sharedParts(from.label.value, to.label.value);
  const unit = from.unit.value;
  const isSaid = from.kind === 'date' || label.toLowerCase().includes(unit.toLowerCase());
  return upperFirst(isSaid ? label : [unit, label].filter((part) => part !== '').join(', '));
}

/** “Prison term, Art. 1” of “Prison term, lower bound, Art. 1” and “Prison term, upper …”. */
function sharedParts(left: string, right: string): string {
  const parts = new Set(right.split(', '));
  return left
    .split(', ')
    .filter((part) => parts.has(part))
    .join(', ');
}

interface Ends {
  readonly from: Statistic;
  readonly to: Statistic;
  readonly isEstimate: boolean;
}

/** “2007; 52 in 2006”, “in force 2008” or “2010, an estimate”. */
function periodOf({ from, to, isEstimate }: Ends, { words, registry }: Writing): string {
  const periods = new Set([from, to].map((row) => statedPeriod(row, words).period));
  const period = [...periods].join(', ');
  const earlier = from === to ? earlierRow(from, registry) : undefined;
  return [
    isEstimate ? `${period}, ${words.anEstimate}` : period,
    ...(earlier === undefined
      ? []
      : [words.valueIn(shownValue(earlier, words), formatPeriod(earlier.period.value, words))]),
  ].join('; ');
}
