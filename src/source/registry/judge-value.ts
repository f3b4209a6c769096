import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { type Handlers, handle } from '../../model/handlers.ts';
import { readMoment } from '../../model/period.ts';
import type { Located } from '../../model/span.ts';
import type { Statistic, StatisticKind } from '../../model/statistic.ts';
import { dateForm } from './date-form.ts';
import { isNumber, numberForms } from './number-form.ts';

/** What is wrong with the form of a row's value; an empty one is judged elsewhere. */
export function judgeValue({ kind, value }: Statistic): Diagnostic[] {
  return value.value === '' ? [] : handle(judges, { type: kind }, value);
}

const judges: Handlers<{ type: StatisticKind }, Located<string>, Diagnostic[]> = {
  number: (_, value) => (isNumber(value.value) ? [] : [notANumber(value)]),
  date: (_, value) => (readMoment(value.value) === undefined ? [notADate(value)] : []),
  category: () => [],
};

function notANumber({ value, at }: Located<string>): Diagnostic {
  const forms = numberForms(value);
  const help =
    forms.length === 0
      ? 'Write a number such as 17.3 or 1000000, and what else there is to say in other columns.'
      : `Write ${forms.join(' or ')}: with a decimal point, without separators.`;
  return {
    code: 'statistics/number',
    severity: 'error',
    message: `“${value}” is not written as a number.`,
    help,
    at,
  };
}

function notADate({ value, at }: Located<string>): Diagnostic {
  return {
    code: 'statistics/date',
    severity: 'error',
    message: `“${value}” is not written as a date.`,
    help: `Write ${dateForm(value) ?? '2002, 2002-07 or 2002-07-24'}.`,
    at,
  };
}
