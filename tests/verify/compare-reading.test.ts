import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ReadingText, type ReadingUnit, readingText } from '../../src/model/reading-text.ts';
import { describeDifference } from '../../src/verify/compare/difference.ts';
import { compareReading } from '../../src/verify/compare-reading.ts';
import { richPack } from '../support/pack.ts';

const text = (words: string): ReadingUnit => ({ kind: 'text', text: words });
const joined = (words: string): ReadingUnit => ({ ...text(words), joins: true });
const of = (...units: readonly ReadingUnit[]): ReadingText => ({ units, notes: [] });

/** What is said of two sequences of units: each difference's type and the words it is about. */
function said(expected: readonly ReadingUnit[], found: readonly ReadingUnit[]): string[] {
  return compareReading(of(...expected), of(...found)).map((difference) =>
    difference.type === 'added'
      ? `added: ${difference.found.text}`
      : `${difference.type}: ${difference.expected.text}`,
  );
}

describe('compareReading', () => {
  it('says nothing when a pack is read as itself', () => {
    const reading = readingText(richPack());
    expect(reading.units.length).toBeGreaterThan(90);
    expect(compareReading(reading, reading)).toEqual([]);
  });

  it('names a unit that is missing', () => {
    expect(said([text('a b'), text('c d'), text('e')], [text('a b'), text('e')])).toEqual([
      'lost: c d',
    ]);
  });

  it('names a unit that is there twice', () => {
    expect(said([text('a b'), text('e')], [text('a b'), text('a b'), text('e')])).toEqual([
      'added: a b',
    ]);
  });

  it('names a unit that has changed places, once', () => {
    const [one, two, three] = [text('a b c'), text('d e f'), text('g h')];
    expect(said([one, two, three], [two, three, one])).toEqual(['moved: a b c']);
  });

  it('names a unit in which a word is missing, doubled, swapped or another', () => {
    const expected = [text('x y'), text('one two three four'), text('z')];
    const read = (words: string) => said(expected, [text('x y'), text(words), text('z')]);
    expect(read('one two four')).toEqual(['changed: one two three four']);
    expect(read('one two two three four')).toEqual(['changed: one two three four']);
    expect(read('one three two four')).toEqual(['changed: one two three four']);
    expect(read('one two 3 four')).toEqual(['changed: one two three four']);
    expect(read('zero one two three four')).toEqual(['changed: one two three four']);
    expect(read('one two three four five')).toEqual(['changed: one two three four']);
  });
});

describe('what units may be read as', () => {
  it('notices two paragraphs that have become one, and one that has become two', () => {
    expect(said([text('a'), text('b')], [text('a b')])).toEqual(['misjoined: b']);
    expect(said([text('a b')], [text('a'), text('b')])).toEqual(['misjoined: a b']);
  });

  it('lets a value stand in the line of its label, or in its own', () => {
    const expected = [text('Date'), joined('2026'), text('End')];
    expect(said(expected, [text('Date 2026'), text('End')])).toEqual([]);
    expect(said(expected, [text('Date'), text('2026'), text('End')])).toEqual([]);
    expect(said(expected, [text('Date 2026 End')])).toEqual(['misjoined: End']);
  });

  it('does not take a paragraph for a heading', () => {
    const heading: ReadingUnit = { kind: 'heading', text: 'Prosecution' };
    expect(said([text('Prosecution')], [heading])).toEqual(['mistaken: Prosecution']);
    expect(said([heading], [text('Prosecution')])).toEqual(['mistaken: Prosecution']);
    expect(said([{ kind: 'title', text: 'Prosecution' }], [heading])).toEqual([]);
  });
});

describe('charts’ data', () => {
  it('takes a chart’s printed data as cells', () => {
    const data = [unit('alt', 'Falls'), unit('dataHead', 'Year'), unit('data', '2006')];
    expect(said(data, [unit('alt', 'Falls'), unit('cell', 'Year'), unit('cell', '2006')])).toEqual(
      [],
    );
    expect(said(data, [unit('alt', 'Falls'), unit('cell', 'Year')])).toEqual(['lost: 2006']);
  });

  it('takes a chart’s drawn data in any order, once or often', () => {
    const data = [
      unit('alt', 'Falls'),
      text('Figure 1'),
      unit('dataHead', 'Count'),
      unit('dataHead', '2006'),
      unit('data', 'Convictions'),
      unit('data', '52'),
    ];
    const drawn = (words: string) => [unit('alt', 'Falls'), unit('drawn', words), text('Figure 1')];
    expect(said(data, drawn('52 2006 Convictions 52'))).toEqual([]);
    expect(said(data, drawn('2006 Convictions'))).toEqual(['lost: 52']);
    expect(said(data, drawn('Convictions 52 53'))).toEqual(['added: 53']);
  });
});

describe('the whole comparison', () => {
  it('compares the notes apart from the text', () => {
    const pack: ReadingText = { units: [text('a')], notes: [text('b')] };
    expect(compareReading(pack, { units: [text('a b')], notes: [] })).toMatchObject([
      { type: 'changed', stream: 'units' },
      { type: 'lost', stream: 'notes' },
    ]);
  });

  it('ends soon where two long texts have nothing in common', () => {
    const started = process.cpuUsage().user;
    expect(compareReading(of(...long('a')), of(...long('b')))).toHaveLength(40_000);
    expect(process.cpuUsage().user - started).toBeLessThan(5_000_000);
  });

  it('says what differs in sentences', () => {
    const differences = compareReading(
      of(text('a'), text('b c'), { kind: 'heading', text: 'h' }),
      of(text('b d'), text('h')),
    );
    expect(differences.map(describeDifference)).toEqual([
      'The text “a” is missing.',
      'The text “b c” reads “b d”.',
      'The heading “h” is of the kind “text”.',
    ]);
  });
});

/** Twenty thousand units, of which no word occurs in those of another word. */
function long(word: string): ReadingUnit[] {
  return Array.from({ length: 20_000 }, (_, index) => text(`${word}${index} ${word}`));
}

function flat(list: readonly ReadingUnit[]): string {
  return list.map((one) => one.text).join('¶');
}

function unit(kind: ReadingUnit['kind'], words: string): ReadingUnit {
  return { kind, text: words };
}

const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 4 });
const units = fc.array(
  words.map((list) => text(list.join(' '))),
  { maxLength: 12 },
);

describe('properties of compareReading', () => {
  it('says nothing of equal texts', () => {
    fc.assert(
      fc.property(units, (list) => {
        expect(compareReading(of(...list), of(...list))).toEqual([]);
      }),
    );
  });

  it('says something of texts whose units differ', () => {
    fc.assert(
      fc.property(units, units, (one, other) => {
        fc.pre(flat(one) !== flat(other));
        expect(compareReading(of(...one), of(...other))).not.toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
