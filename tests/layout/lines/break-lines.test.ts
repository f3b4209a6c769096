import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines, type LineMode, type LineSpan } from '../../../src/layout/lines/break-lines.ts';
import { ALWAYS, Pieces } from '../../../src/layout/lines/pieces.ts';
import { cheapestWay, costOfLines, LENGTH } from '../../support/all-ways.ts';
import { plainSpot } from '../../support/spot.ts';

/** Words of so many points with spaces of 5 between them. */
function paragraph(words: readonly number[]): Pieces {
  const pieces = new Pieces();
  for (const [index, width] of words.entries()) {
    if (index > 0) pieces.addGlue(plainSpot, ' ', 5, false);
    pieces.addBox(plainSpot, 'x', index + 1, { width, space: 0 });
  }
  pieces.addPenalty(plainSpot, ALWAYS, { text: '', width: 0, isHyphen: false });
  return pieces;
}

function widthsOf(pieces: Pieces, lines: readonly LineSpan[]): number[] {
  return lines.map(({ start, end }) =>
    pieces.widths.slice(start, end).reduce((sum, width) => sum + width, 0),
  );
}

const measure = { first: 100, rest: 100 };

describe('breakLines', () => {
  it('finds no line in a text without words', () => {
    expect(breakLines(new Pieces(), measure, 'justify')).toEqual([]);
  });

  it('ends lines at spaces, which vanish there', () => {
    const pieces = paragraph([45, 45, 45, 45]);

    expect(breakLines(pieces, measure, 'ragged')).toEqual([
      { start: 0, end: 3 },
      { start: 4, end: 7 },
    ]);
  });

  it('thinks of the lines to come: a looser first line saves the second', () => {
    // First-fit would put 40 + 40 on the first line and leave 20 alone with 90 behind it.
    const pieces = paragraph([40, 35, 15, 80, 90]);

    expect(widthsOf(pieces, breakLines(pieces, measure, 'ragged'))).toEqual([80, 100, 90]);
  });

  it('gives a first line its own length', () => {
    const pieces = paragraph([45, 45, 45, 45]);
    const lines = breakLines(pieces, { first: 60, rest: 100 }, 'ragged');

    expect(widthsOf(pieces, lines)).toEqual([45, 95, 45]);
  });

  it('leaves a word that is too wide alone on its line', () => {
    const pieces = paragraph([50, 300, 50]);

    expect(widthsOf(pieces, breakLines(pieces, measure, 'justify'))).toEqual([50, 300, 50]);
  });

  it('divides a title into lines alike, and into no more than it needs', () => {
    const pieces = paragraph([30, 30, 20, 20]);

    expect(widthsOf(pieces, breakLines(pieces, measure, 'ragged'))).toEqual([90, 20]);
    expect(widthsOf(pieces, breakLines(pieces, measure, 'balanced'))).toEqual([65, 45]);
  });
});

describe('lines that must end', () => {
  it('ends a line where it must', () => {
    const pieces = new Pieces();
    pieces.addBox(plainSpot, 'a', 1, { width: 10, space: 0 });
    pieces.addPenalty(plainSpot, ALWAYS, { text: ' ', width: 0, isHyphen: false });
    pieces.addPenalty(plainSpot, ALWAYS, { text: ' ', width: 0, isHyphen: false });
    pieces.addBox(plainSpot, 'b', 2, { width: 10, space: 0 });
    pieces.addPenalty(plainSpot, ALWAYS, { text: '', width: 0, isHyphen: false });

    expect(breakLines(pieces, measure, 'justify')).toEqual([
      { start: 0, end: 1 },
      { start: 2, end: 2 },
      { start: 3, end: 4 },
    ]);
  });
});

describe('lines of any paragraph', () => {
  it('loses no piece and keeps their order, whatever the words are', () => {
    fc.assert(
      fc.property(words, modes, (widths, mode) => {
        const pieces = paragraph(widths);
        const lines = breakLines(pieces, measure, mode);
        const boxes = lines.flatMap(({ start, end }) =>
          pieces.words.slice(start, end).filter((word) => word > 0),
        );
        expect(boxes).toEqual(widths.map((_, index) => index + 1));
      }),
    );
  });

  it('puts no line over its length that has a place to end before it', () => {
    fc.assert(
      fc.property(words, modes, (widths, mode) => {
        const pieces = paragraph(widths);
        for (const { start, end } of breakLines(pieces, measure, mode)) {
          const width = pieces.widths.slice(start, end).reduce((sum, own) => sum + own, 0);
          const shrink = pieces.shrinks.slice(start, end).reduce((sum, own) => sum + own, 0);
          const least = mode === 'justify' ? width - shrink : width;
          expect(end - start === 1 ? 0 : least).toBeLessThanOrEqual(100.011);
        }
      }),
    );
  });

  it('finds what a search of all ways finds, on short paragraphs', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 5, max: 60 }), { minLength: 1, maxLength: 11 }),
        (widths) => {
          const pieces = paragraph(widths);
          const found = breakLines(pieces, measure, 'ragged');
          const badness = demeritsOf(widthsOf(pieces, found));
          const best = Math.min(...allWays(widths).map(demeritsOf));
          expect(badness).toBeCloseTo(best, 3);
        },
      ),
    );
  });

  it('finds what a search of all ways finds, with hyphens, justified or not', () => {
    fc.assert(
      fc.property(syllables, fc.constantFrom('justify' as const, 'ragged' as const), (of, mode) => {
        const pieces = divided(of);
        const best = cheapestWay(pieces, mode);
        const found = breakLines(pieces, { first: LENGTH, rest: LENGTH }, mode);
        expect(costOfLines(pieces, found, mode)).toBeCloseTo(costOfLines(pieces, best, mode), 3);
      }),
      { numRuns: 400 },
    );
  });

  it('takes time in proportion to the text', () => {
    const pieces = paragraph(Array.from({ length: 40_000 }, (_, index) => 10 + (index % 7) * 5));

    expect(breakLines(pieces, measure, 'justify').length).toBeGreaterThan(8000);
  });
});

const words = fc.array(fc.integer({ min: 1, max: 130 }), { minLength: 1, maxLength: 40 });
const modes = fc.constantFrom<LineMode>('justify', 'ragged', 'balanced');

/** All ways to divide words into lines that fit, as the lines' widths. */
function allWays(words_: readonly number[]): number[][] {
  if (words_.length === 0) return [[]];
  const ways: number[][] = [];
  let width = -5;
  for (let count = 1; count <= words_.length; count += 1) {
    width += 5 + (words_[count - 1] ?? 0);
    if (width > 100) break;
    const line = width;
    ways.push(...allWays(words_.slice(count)).map((rest) => [line].concat(rest)));
  }
  return ways;
}

/** The demerits of lines that are not justified, by the formula: the last may be short, not tiny. */
function demeritsOf(widths: readonly number[]): number {
  return widths.reduce((sum, width, index) => {
    const isLast = index === widths.length - 1;
    const ratio = isLast ? 0 : (100 - width) / 18;
    const short = isLast && index > 0 && width < 12 ? 4000 : 0;
    return sum + (1 + 100 * ratio ** 3) ** 2 + short;
  }, 0);
}

/** Words of one or two syllables, in points. */
const syllables = fc.array(
  fc.array(fc.integer({ min: 6, max: 28 }), { minLength: 1, maxLength: 2 }),
  { minLength: 3, maxLength: 7 },
);

/** Words of syllables, with a hyphen of 4 points between them where it is needed. */
function divided(words_: readonly (readonly number[])[]): Pieces {
  const pieces = new Pieces();
  for (const [index, word] of words_.entries()) {
    if (index > 0) pieces.addGlue(plainSpot, ' ', 5, false);
    for (const [syllable, width] of word.entries()) {
      if (syllable > 0) pieces.addPenalty(plainSpot, 60, { text: '', width: 4, isHyphen: true });
      pieces.addBox(plainSpot, 'x', index + 1, { width, space: 0 });
    }
  }
  pieces.addPenalty(plainSpot, ALWAYS, { text: '', width: 0, isHyphen: false });
  return pieces;
}
