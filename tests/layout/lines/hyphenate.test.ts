import { describe, expect, it } from 'vitest';
import { hyphenationOf } from '../../../src/layout/lines/hyphenate.ts';

const hyphenation = await hyphenationOf(['en', 'en-US', 'en-GB', 'ru', 'tg', 'qqq', '']);

function divided(lang: string, word: string): string {
  let out = '';
  let start = 0;
  for (const place of hyphenation(lang)?.(word) ?? []) {
    out += `${word.slice(start, place)}-`;
    start = place;
  }
  return out + word.slice(start);
}

describe('hyphenation', () => {
  it.each([
    ['en', 'evidence', 'evid-ence'],
    ['en-GB', 'assistance', 'as-sist-ance'],
    ['en-US', 'evidence', 'ev-i-dence'],
    ['en', 'Kazakhstan', 'Kaza-kh-stan'],
    ['ru', 'расследования', 'рас-сле-до-ва-ния'],
    ['tg', 'парвариш', 'пар-ва-риш'],
  ])('divides by the rules of %s: %s', (lang, word, expected) => {
    expect(divided(lang, word)).toBe(expected);
  });

  it('leaves two letters before the hyphen and three behind it in English', () => {
    expect(divided('en', 'only')).toBe('only');
    expect(divided('en', 'really')).toBe('really');
  });

  it('knows that other languages have rules of their own, and divides nothing in them', () => {
    expect(hyphenation('qqq')).toBeUndefined();
    expect(hyphenation('')).toBeUndefined();
  });

  it('knows only the languages that were asked for', async () => {
    const russian = await hyphenationOf(['ru']);

    expect(russian('ru')).toBeDefined();
    expect(russian('en')).toBeUndefined();
  });
});
