import { describe, expect, test } from 'vitest';
import { enumerate } from '../../../src/compose/words/enumerate.ts';
import { quotesOf, wordsOf } from '../../../src/compose/words/words-of.ts';

test('things are enumerated without a comma before the last', () => {
  expect(enumerate([], 'and')).toBe('');
  expect(enumerate(['a'], 'and')).toBe('a');
  expect(enumerate(['a', 'b'], 'and')).toBe('a and b');
  expect(enumerate(['a', 'b', 'c'], 'and')).toBe('a, b and c');
});

test('a language is known by its first part; English stands in for one that is not', () => {
  expect(wordsOf('ru-RU').figure).toBe('Рисунок');
  expect(wordsOf('TG').figure).toBe('Расми');
  expect(wordsOf('de').figure).toBe('Figure');
  expect(quotesOf('de')).toBeUndefined();
});

interface Sentences {
  readonly facts: string;
  readonly data: string;
  readonly earlier: string;
  readonly rests: string;
  readonly restsOnOne: string;
  readonly nothing: string;
  readonly reported: string;
  readonly since: string;
  readonly day: string;
  readonly columns: string;
}

const EXPECTED: Readonly<Record<string, Sentences>> = {
  en: {
    facts: 'Facts of 2008',
    data: 'data of 2006 and 2007',
    earlier: '52 in 2006',
    rests: 'Statistics: A and B; sections 1, 2 and 3',
    restsOnOne: 'Statistics; section 1',
    nothing: 'No statistic',
    reported: 'Reported by the courts.',
    since: 'from 2008',
    day: '4 July 2002',
    columns: 'Table with the columns A and B.',
  },
  ru: {
    facts: 'Факты: 2008',
    data: 'данные: 2006 and 2007',
    earlier: '2006: 52',
    rests: 'Статистика: A и B; разделы 1, 2 и 3',
    restsOnOne: 'Статистика; раздел 1',
    nothing: 'Без статистики',
    reported: 'Кто сообщил: the courts.',
    since: 'с 2008',
    day: '4 июля 2002',
    columns: 'Таблица со столбцами: A и B.',
  },
  tg: {
    facts: 'Далелҳо: 2008',
    data: 'маълумот: 2006 and 2007',
    earlier: '2006: 52',
    rests: 'Омор: A ва B; фаслҳои 1, 2 ва 3',
    restsOnOne: 'Омор; фасли 1',
    nothing: 'Бе омор',
    reported: 'Хабар дод: the courts.',
    since: 'аз 2008',
    day: '4 июли 2002',
    columns: 'Ҷадвал бо сутунҳо: A ва B.',
  },
};

describe('the sentences that briefpack makes', () => {
  test.each(Object.entries(EXPECTED))('in %s', (lang, expected) => {
    const words = wordsOf(lang);
    expect({
      facts: words.factsOf('2008', false),
      data: words.dataOf('2006 and 2007'),
      earlier: words.valueIn('52', '2006'),
      rests: words.restsOn(['A', 'B'], ['1', '2', '3']),
      restsOnOne: words.restsOn([], ['1']),
      nothing: words.restsOn(undefined, []),
      reported: words.registry.reportedBy('the courts'),
      since: words.since('2008'),
      day: words.day(4, 7, 2002),
      columns: words.columnsOf(['A', 'B']),
    }).toEqual(expected);
  });

  test.each(['en', 'ru', 'tg'])('in %s every month has a name of its own', (lang) => {
    const months = Array.from({ length: 12 }, (_, index) => wordsOf(lang).month(index + 1, 2002));
    expect(new Set(months).size).toBe(12);
    for (const month of months) expect(month).toMatch(/^\p{L}+ 2002$/u);
  });

  test.each(['en', 'ru', 'tg'])('in %s a folio has the page and all pages', (lang) => {
    expect(wordsOf(lang).folio).toMatch(/^\{page\}.+\{pages\}$/);
  });
});
