import { enumerate } from './enumerate.ts';
import { restsOn } from './rests-on.ts';
import type { Words } from './words.ts';

const MONTHS = [
  'январь',
  'февраль',
  'март',
  'апрель',
  'май',
  'июнь',
  'июль',
  'август',
  'сентябрь',
  'октябрь',
  'ноябрь',
  'декабрь',
];

const MONTHS_OF_DAYS = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
];

export const russian: Words = {
  figure: 'Рисунок',
  table: 'Таблица',
  section: 'раздел',
  contents: 'Содержание',
  figures: 'Список рисунков',
  tables: 'Список таблиц',
  statistics: 'Статистика',
  sources: 'Источники',
  notes: 'Примечания',
  imprint: 'Выходные данные',

  about: 'около',
  anEstimate: 'оценка',
  valueIn: (value, period) => `${period}: ${value}`,

  periods: 'Периоды',
  preparedFor: 'Подготовлено для',
  preparedBy: 'Подготовлено',
  date: 'Дата',
  contact: 'Контакты',

  draft: 'Черновик',
  embargoed: (moment) => (moment === undefined ? 'Не публиковать' : `Не публиковать до ${moment}`),

  factsOf: (period) => `Факты: ${period}`,
  dataOf: (periods) => `данные: ${periods}`,

  sourceLine: (several) => (several ? 'Источники:' : 'Источник:'),
  restsOn: (groups, sections) =>
    restsOn(groups, sections, {
      none: 'Без статистики',
      statistics: 'Статистика',
      section: 'раздел',
      sections: 'разделы',
      and: 'и',
    }),

  registry: {
    introduction:
      'Все статистические показатели документа с периодом, единицей учёта и источником.',
    caption: (period) => `Реестр показателей, ${period}.`,
    group: 'Группа',
    counts: 'Показатель',
    value: 'Значение',
    unit: 'Единица',
    period: 'Период',
    source: 'Источник',
    others: 'Прочее',
    reportedBy: (reporter) => `Кто сообщил: ${reporter}.`,
    isEstimate: 'Оценка.',
    kinds: { date: 'дата', category: 'категория' },
  },
  columnsOf: (heads) => `Таблица со столбцами: ${enumerate(heads, 'и')}.`,
  dataOfFigure: (number) => `Данные к рисунку ${number}.`,

  onPage: 'на странице\u00A0{page}',
  folio: '{page} из {pages}',

  numbers: {
    decimal: ',',
    group: '\u00A0',
    groupFrom: 5,
    millions: (count) => `${count}\u00A0млн`,
  },
  month: (month, year) => `${MONTHS[month - 1]} ${year}`,
  day: (day, month, year) => `${day} ${MONTHS_OF_DAYS[month - 1]} ${year}`,
  until: (moment) => `по ${moment}`,
  since: (moment) => `с ${moment}`,
  and: 'и',

  quotes: { outer: ['«', '»'], inner: ['„', '“'] },
};
