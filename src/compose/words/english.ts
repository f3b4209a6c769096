import { enumerate } from './enumerate.ts';
import { restsOn } from './rests-on.ts';
import type { Words } from './words.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const english: Words = {
  figure: 'Figure',
  table: 'Table',
  section: 'section',
  contents: 'Contents',
  figures: 'List of figures',
  tables: 'List of tables',
  statistics: 'Statistics',
  sources: 'Sources',
  notes: 'Notes',
  imprint: 'Imprint',

  about: 'about',
  anEstimate: 'an estimate',
  valueIn: (value, period) => `${value} in ${period}`,

  periods: 'Periods',
  preparedFor: 'Prepared for',
  preparedBy: 'Prepared by',
  date: 'Date',
  contact: 'Contact',

  draft: 'Draft',
  embargoed: (moment) => (moment === undefined ? 'Embargoed' : `Embargoed until ${moment}`),

  factsOf: (period, hasOpenEnd) => (hasOpenEnd ? `Facts ${period}` : `Facts of ${period}`),
  dataOf: (periods) => `data of ${periods}`,

  sourceLine: (several) => (several ? 'Sources:' : 'Source:'),
  restsOn: (groups, sections) =>
    restsOn(groups, sections, {
      none: 'No statistic',
      statistics: 'Statistics',
      section: 'section',
      sections: 'sections',
      and: 'and',
    }),

  registry: {
    introduction:
      'Every statistic of this brief, with its period, its unit of count and its source.',
    caption: (period) => `Registry of statistics, ${period}.`,
    group: 'Group',
    counts: 'What it counts',
    value: 'Value',
    unit: 'Unit',
    period: 'Period',
    source: 'Source',
    others: 'Other',
    reportedBy: (reporter) => `Reported by ${reporter}.`,
    isEstimate: 'An estimate.',
    kinds: { date: 'date', category: 'category' },
  },
  columnsOf: (heads) => `Table with the columns ${enumerate(heads, 'and')}.`,
  dataOfFigure: (number) => `The data of figure ${number}.`,

  onPage: 'on page\u00A0{page}',
  folio: '{page} of {pages}',

  numbers: {
    decimal: '.',
    group: ',',
    groupFrom: 4,
    millions: (count) => `${count}\u00A0million`,
  },
  month: (month, year) => `${MONTHS[month - 1]} ${year}`,
  day: (day, month, year) => `${day} ${MONTHS[month - 1]} ${year}`,
  until: (moment) => `to ${moment}`,
  since: (moment) => `from ${moment}`,
  and: 'and',

  quotes: { outer: ['“', '”'], inner: ['‘', '’'] },
};
