import { describe, expect, it } from 'vitest';
import { tajikSyllables } from '../../../src/layout/lines/tajik-syllables.ts';

function divided(word: string): string {
  const places = [0, ...tajikSyllables(word), word.length];
  return places
    .slice(1)
    .map((end, index) => word.slice(places[index], end))
    .join('-');
}

describe('tajikSyllables', () => {
  it.each([
    ['one consonant goes to the second vowel', 'муҳоҷират', 'му-ҳо-ҷи-рат'],
    ['of two the last does', 'мактаб', 'мак-таб'],
    ['of three the last does', 'дастгоҳ', 'даст-гоҳ'],
    ['vowels in a row are parted', 'муассиса', 'му-ас-си-са'],
    ['capital letters are letters', 'Тоҷикистон', 'То-ҷи-кис-тон'],
    ['no syllable opens with й, ъ or ь', 'майдон', 'май-дон'],
    ['a word of one syllable stays whole', 'дур', 'дур'],
  ])('%s: %s', (_, word, expected) => {
    expect(divided(word)).toBe(expected);
  });
});
