import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { galleyOf } from '../../../src/layout/lines/galley.ts';
import { BOX, GLUE, PENALTY, type Pieces } from '../../../src/layout/lines/pieces.ts';
import type { TaggedText } from '../../../src/layout/tags/tagged.ts';
import type { StyleName } from '../../../src/model/theme.ts';
import { galleyTools } from '../../support/galley-tools.ts';
import { nowhere, wrapped } from '../../support/pack-nodes.ts';
import { tagged, taggedIn } from '../../support/tagged.ts';

const tools = await galleyTools();

function cut(text: TaggedText, narrowest = 1000, style: StyleName = 'tableText'): Pieces {
  return galleyOf(text, style, narrowest, tools);
}

/** Boxes as they are, spaces as they are, places to end a line as their cost. */
function shown({ kinds, texts, costs }: Pieces): string {
  const signs = kinds.map((kind, index) => {
    if (kind === PENALTY)
      return costs[index] === -Infinity ? `[!${texts[index]}]` : `[${costs[index]}]`;
    return kind === GLUE ? `<${texts[index]}>` : texts[index];
  });
  return signs.join('');
}

function lettersOf({ kinds, texts }: Pieces): string {
  return texts.filter((_, index) => kinds[index] === BOX).join('');
}

describe('galleyOf', () => {
  it.each([
    ['words are boxes, spaces are glue, the end is a must', 'one two', 'one< >two[!]'],
    ['white space counts once', 'one \t two', 'one< >two[!]'],
    ['other spaces stay as wide as they are', 'one\u2003two', 'one<\u2003>two[!]'],
    ['a space at the end hangs behind the last line', 'one ', 'one[! ]'],
    ['a hyphen is a place to end', 'well-known', 'well-[50]known[!]'],
    ['a slash is a worse one', 'one/two', 'one/[100]two[!]'],
    ['a soft hyphen shows only where it is needed', 'long\u00ADword', 'long[60]word[!]'],
    ['an invisible space is a place to end', 'long\u200Bword', 'long[0]word[!]'],
    ['a no-break space stays in its word', 'Tier\u00A02', 'Tier\u00A02[!]'],
  ])('%s: %j', (_, text, expected) => {
    expect(shown(cut(tagged(text)))).toBe(expected);
  });

  it('ends a line where the author asks for it, with a space behind it', () => {
    const text = tagged('one', { type: 'lineBreak', at: nowhere }, 'two');

    expect(shown(cut(text))).toBe('one[! ]two[!]');
  });

  it('makes nothing of nothing', () => {
    expect(cut(tagged()).count).toBe(0);
  });
});

describe('pieces of words', () => {
  it('divides words of five letters and more where the style hyphenates', () => {
    expect(shown(cut(tagged('the evidence'), 1000, 'body'))).toBe('the< >evid[60]ence[!]');
    expect(shown(cut(tagged('the evidence'), 1000, 'caption'))).toBe('the< >evidence[!]');
  });

  it('divides no abbreviations, and no words of a language without rules', () => {
    expect(shown(cut(taggedIn('ru', 'ЮНЕСКО'), 1000, 'body'))).not.toContain('[60]');
    expect(shown(cut(taggedIn('qqq', 'evidence'), 1000, 'body'))).toBe('evidence[!]');
  });

  it('measures words in points and lets spaces grow by half and shrink by a quarter', () => {
    const pieces = cut(tagged('ab c'));

    // 9 points on half an em a character.
    expect(pieces.widths.slice(0, 3)).toEqual([9, 4.5, 4.5]);
    expect(pieces.stretches[1]).toBeCloseTo(2.25);
    expect(pieces.shrinks[1]).toBeCloseTo(1.125);
  });

  it('lets no-break spaces stretch, so that they look like others', () => {
    expect(cut(tagged('a\u00A0b')).stretches[0]).toBeCloseTo(2.25);
  });

  it('gives code in a line room for its tint, and its spaces no stretch', () => {
    const pieces = cut(tagged({ type: 'code', value: 'a b', at: nowhere }));

    // Less than a tenth of the size, which programs that read pages take for a space.
    const room = 0.08 * 9 * (9.6 / 10.25);
    expect(pieces.widths[0]).toBeCloseTo(room);
    expect(pieces.widths.at(-2)).toBeCloseTo(room);
    expect(pieces.stretches.every((stretch) => stretch === 0)).toBe(true);
  });

  it('keeps a word whole over a change of look', () => {
    expect(shown(cut(tagged('un', wrapped('emphasis', 'believ'), 'able')))).toBe('unbelievable[!]');
  });
});

describe('words that are too wide', () => {
  it('lets a word that is too wide end anywhere, and loses no letter of it', () => {
    const word = 'x'.repeat(30);
    const pieces = cut(tagged('a ', word, ' b'), 45);

    expect(lettersOf(pieces)).toBe(`a${word}b`);
    expect(pieces.costs.filter((cost) => cost === 3000)).toHaveLength(27);
  });

  it('leaves no letter of it alone, if that can be helped', () => {
    expect(shown(cut(tagged('abcdefg'), 20))).toBe(
      'a[100000]b[300]c[3000]d[3000]e[3000]f[100000]g[!]',
    );
  });

  it('gives words a hyphen where they end, and numbers or code none', () => {
    const hyphens = (text: TaggedText) => cut(text, 20).hyphens.filter(Boolean).length;
    expect(hyphens(tagged('abcdefg'))).toBe(6);
    expect(hyphens(tagged('1234567'))).toBe(0);
    expect(hyphens(tagged('abc_defg'))).toBe(0);
  });

  it('would rather part a number from its unit than break either', () => {
    expect(shown(cut(tagged('123\u00A0km'), 20))).toContain('\u00A0[1000]k');
  });

  it('would rather break them between syllables', () => {
    expect(shown(cut(tagged('evidence'), 20))).toContain('d[300]e');
  });
});

describe('names in code, paths and addresses', () => {
  it('may be broken at their joints, without a hyphen', () => {
    const pieces = cut(tagged('very_long_identifier'), 1000, 'body');
    expect(shown(pieces)).toBe('very_[150]long_[150]identifier[!]');
    expect(pieces.hyphens.some(Boolean)).toBe(false);
  });

  it('are broken there first, where they are wider than a line', () => {
    const costs = cut(tagged('very_long_identifier'), 40).costs.filter((cost) => cost === 150);
    expect(costs).toHaveLength(2);
  });

  it('keeps marks with their letters where it breaks anywhere', () => {
    const word = 'e\u0301'.repeat(20);
    const pieces = cut(tagged(word), 45);

    expect(pieces.texts.filter((text) => text !== '')).toEqual(
      Array.from({ length: 20 }, () => 'e\u0301'),
    );
  });

  it('cuts 100,000 characters without a space in linear time', () => {
    const pieces = cut(tagged('x'.repeat(100_000)), 45);

    expect(lettersOf(pieces)).toHaveLength(100_000);
  });

  it('keeps every character that shows, whatever the text is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const visible = text.replaceAll(/[\s\u0085\u00AD\u200B]/g, '');
        const letters = lettersOf(cut(tagged(text), 40)).replaceAll(/[\s\u0085\u00AD\u200B]/g, '');
        expect(letters).toBe(visible);
      }),
    );
  });
});
