import { describe, expect, it } from 'vitest';
import { jointsOf } from '../../../src/layout/lines/joints.ts';

function parts(word: string): string {
  const ends = [...jointsOf(word), word.length];
  return ends.map((end, index) => word.slice(ends[index - 1] ?? 0, end)).join(' ');
}

describe('jointsOf', () => {
  it.each([
    ['behind low lines', 'migrants_abroad_2008', 'migrants_ abroad_ 2008'],
    ['behind slashes', '/usr/share/fonts', '/usr/ share/ fonts'],
    ['before points', 'package.config.json', 'package .config .json'],
    ['in addresses', 'https://example.org/a?b=c&dee', 'https:// example .org/ a?b= c& dee'],
    ['in camel case', 'parseHtmlDocument', 'parse Html Document'],
    ['behind runs of capitals', 'readXMLDocument', 'read XML Document'],
    ['behind double colons', 'std::vector::push', 'std:: vector:: push'],
  ])('finds places %s', (_, word, expected) => {
    expect(parts(word)).toBe(expected);
  });

  it.each(['Administrative', 'INTERNATIONAL', '12,345,678.90', 'a_b_c', 'end.', '……………………………'])(
    'finds none in %s',
    (word) => {
      expect(jointsOf(word)).toEqual([]);
    },
  );
});
