import { enumerate } from './enumerate.ts';
import { restsOn } from './rests-on.ts';
import type { Words } from './words.ts';

const MONTHS = [
  'январи',
  'феврали',
  'марти',
  'апрели',
  'майи',
  'июни',
  'июли',
  'августи',
  'сентябри',
  'октябри',
  'ноябри',
  'декабри',
];

export const tajik: Words = {
  figure: 'Расми',
  table: 'Ҷадвали',
  section: 'фасли',
  contents: 'Мундариҷа',
  figures: 'Рӯйхати расмҳо',
  tables: 'Рӯйхати ҷадвалҳо',
  statistics: 'Омор',
  sources: 'Сарчашмаҳо',
  notes: 'Эзоҳҳо',
  imprint: 'Маълумот дар бораи нашр',

  about: 'тақрибан',
  anEstimate: 'баҳодиҳӣ',
  valueIn: (value, period) => `${period}: ${value}`,

  periods: 'Давраҳо',
  preparedFor: 'Барои',
  preparedBy: 'Таҳиякунанда',
  date: 'Сана',
  contact: 'Тамос',

  draft: 'Сиёҳнавис',
  embargoed: (moment) => (moment === undefined ? 'Нашр нашавад' : `То ${moment} нашр нашавад`),

  factsOf: (period) => `Далелҳо: ${period}`,
  dataOf: (periods) => `маълумот: ${periods}`,

  sourceLine: (several) => (several ? 'Сарчашмаҳо:' : 'Сарчашма:'),
  restsOn: (groups, sections) =>
    restsOn(groups, sections, {
      none: 'Бе омор',
      statistics: 'Омор',
      section: 'фасли',
      sections: 'фаслҳои',
      and: 'ва',
    }),

  registry: {
    introduction: 'Ҳамаи нишондиҳандаҳои ин ҳуҷҷат бо давра, воҳиди ҳисоб ва сарчашма.',
    caption: (period) => `Феҳристи нишондиҳандаҳо, ${period}.`,
    group: 'Гурӯҳ',
    counts: 'Нишондиҳанда',
    value: 'Қимат',
    unit: 'Воҳид',
    period: 'Давра',
    source: 'Сарчашма',
    others: 'Дигар',
    reportedBy: (reporter) => `Хабар дод: ${reporter}.`,
    isEstimate: 'Баҳодиҳӣ.',
    kinds: { date: 'сана', category: 'категория' },
  },
  columnsOf: (heads) => `Ҷадвал бо сутунҳо: ${enumerate(heads, 'ва')}.`,
  dataOfFigure: (number) => `Маълумоти расми ${number}.`,

  onPage: 'дар саҳифаи\u00A0{page}',
  folio: '{page} аз {pages}',

  numbers: {
    decimal: ',',
    group: '\u00A0',
    groupFrom: 5,
    millions: (count) => `${count}\u00A0миллион`,
  },
  month: (month, year) => `${MONTHS[month - 1]} ${year}`,
  day: (day, month, year) => `${day} ${MONTHS[month - 1]} ${year}`,
  until: (moment) => `то ${moment}`,
  since: (moment) => `аз ${moment}`,
  and: 'ва',

  quotes: { outer: ['«', '»'], inner: ['„', '“'] },
};
