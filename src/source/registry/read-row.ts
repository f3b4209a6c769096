import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { didYouMean } from '../../diagnostics/nearest.ts';
import { readPeriod } from '../../model/period.ts';
import type { Located, Span } from '../../model/span.ts';
import type { Statistic, StatisticKind } from '../../model/statistic.ts';
import { judgeValue } from './judge-value.ts';
import type { Column } from './read-header.ts';

const KINDS: readonly StatisticKind[] = ['number', 'date', 'category'];
const ID = /^[\p{L}\p{N}][\p{L}\p{N}_.-]*$/u;
/** Controls, and code points that are no characters. */
// oxlint-disable-next-line no-control-regex
const STRANGE = /[\u0000-\u001F\u007F-\u009F\p{Noncharacter_Code_Point}]/u;

/** Reads a row; none comes back if it lacks the key by which it would be known. */
export function readRow(
  cells: ReadonlyMap<Column, Located<string>>,
  at: Span,
  diagnostics: Diagnostic[],
): Statistic | undefined {
  const cell = (column: Column) => cells.get(column) ?? { value: '', at };
  const kind = readKind(cell('kind'), diagnostics);
  const statistic: Statistic = {
    id: cell('id'),
    period: cell('period'),
    kind: kind ?? 'category',
    label: cell('label'),
    value: cell('value'),
    unit: cell('unit'),
    reported: cell('reported'),
    source: cell('source'),
    locator: cell('locator'),
    estimate: readEstimate(cell('estimate'), diagnostics),
    note: cell('note'),
    at,
  };
  diagnostics.push(
    ...judgeKey(statistic),
    ...judgeEmpty(statistic),
    ...judgeAudience(cell('audience')),
  );
  if (kind !== undefined) diagnostics.push(...judgeValue(statistic));
  diagnostics.push(...[...cells.values()].flatMap(judgeCharacters));
  return statistic.id.value === '' || statistic.period.value === '' ? undefined : statistic;
}

function readKind(
  { value, at }: Located<string>,
  diagnostics: Diagnostic[],
): StatisticKind | undefined {
  const kind = KINDS.find((name) => name === value);
  if (kind !== undefined) return kind;
  const sentence =
    value === '' ? 'This statistic has no kind.' : `“${value}” is no kind of statistic.`;
  diagnostics.push({
    code: 'statistics/kind',
    severity: 'error',
    message: `${sentence}${didYouMean(value, KINDS)}`,
    help: `Write one of ${KINDS.join(', ')}.`,
    at,
  });
  return undefined;
}

function readEstimate({ value, at }: Located<string>, diagnostics: Diagnostic[]): boolean {
  if (value === 'yes') return true;
  if (value === '' || value === 'no') return false;
  diagnostics.push({
    code: 'statistics/estimate',
    severity: 'error',
    message: `“${value}” does not say whether the value is an estimate.`,
    help: 'Write “yes” or “no”.',
    at,
  });
  return true;
}

function* judgeKey({ id, period }: Statistic): Generator<Diagnostic> {
  if (id.value === '' || !ID.test(id.value)) {
    const sentence = id.value === '' ? 'This statistic has no id.' : `“${id.value}” is no id.`;
    const help = 'Write an id of letters, digits and hyphens, such as “victims-sheltered”.';
    yield { code: 'statistics/id', severity: 'error', message: sentence, help, at: id.at };
  }
  if (readPeriod(period.value) === undefined) {
    const sentence =
      period.value === ''
        ? 'This statistic has no period.'
        : `“${period.value}” is no period that can be read.`;
    const help = 'Write it as 2006, 2007-04, ../2008 or 2007-04/2008-03.';
    const about = `statistic:${id.value}`;
    yield { code: 'period/edtf', severity: 'error', message: sentence, help, at: period.at, about };
  }
}

function* judgeEmpty({ id, kind, label, value, unit, source }: Statistic): Generator<Diagnostic> {
  const needed = { label, value, source, ...(kind === 'number' && { unit }) };
  for (const [name, cell] of Object.entries(needed)) {
    if (cell.value !== '') continue;
    yield {
      code: 'statistics/empty-cell',
      severity: 'error',
      message: `The statistic “${id.value}” has no ${name}.`,
      help: `Fill in the cell in the column “${name}”.`,
      at: cell.at,
    };
  }
}

function judgeAudience({ value, at }: Located<string>): Diagnostic[] {
  if (value === '') return [];
  const message = `This statistic is marked for the audience “${value}”, which nothing heeds yet.`;
  const help = 'Take the mark away, or the whole row if not everybody may see it.';
  return [{ code: 'audience/not-yet', severity: 'error', message, help, at }];
}

function judgeCharacters({ value, at }: Located<string>): Diagnostic[] {
  const found = STRANGE.exec(value)?.[0];
  if (found === undefined || /[\t\n\r]/.test(found)) return [];
  const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const message = `The character U+${code} stands in this cell; no file can show it.`;
  const help = 'Delete it, or write the character that was meant.';
  return [{ code: 'text/control-character', severity: 'error', message, help, at }];
}
