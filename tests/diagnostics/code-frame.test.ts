import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CodeFrame, codeFrame } from '../../src/diagnostics/code-frame.ts';
import { displayWidth } from '../../src/diagnostics/display-width.ts';
import { indexLines } from '../../src/diagnostics/line-index.ts';

function widthOf(shown: string): number {
  return Array.from(shown).reduce((sum, character) => sum + displayWidth(character), 0);
}

/** The frame of what stands between « and » in a text. */
function frame(marked: string, width = 60): CodeFrame {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const text = marked.replace('«', '').replace('»', '');
  return codeFrame({ file: 'a.md', start, end }, indexLines(text), width);
}

test('a line is shown with carets under what is meant', () => {
  expect(frame('one\ntwo «three» four\nfive')).toEqual({
    line: 2,
    text: 'two three four',
    mark: '    ^^^^^',
  });
});

test('an empty stretch gets one caret, at the end of a file too', () => {
  expect(frame('ab«»cd')).toMatchObject({ text: 'abcd', mark: '  ^' });
  expect(frame('ab\n«»')).toEqual({ line: 2, text: '', mark: '^' });
  expect(frame('ab«»')).toMatchObject({ text: 'ab', mark: '  ^' });
});

test('of several lines the first is shown', () => {
  expect(frame('a «bc\ndef» g')).toEqual({ line: 1, text: 'a bc', mark: '  ^^' });
});

test('carets stand right under tabs, wide characters, marks and pictures', () => {
  expect(frame('\tx«y»')).toMatchObject({ text: '    xy', mark: '     ^' });
  expect(frame('ab\t«y»')).toMatchObject({ text: 'ab  y', mark: '    ^' });
  expect(frame('漢字«x»')).toMatchObject({ mark: '    ^' });
  expect(frame('«漢»x')).toMatchObject({ mark: '^^' });
  expect(frame('e\u0301«x»')).toMatchObject({ mark: ' ^' });
  expect(frame('\u{1f600}«x»')).toMatchObject({ mark: '  ^' });
});

test('what would steer the terminal is shown by its code point', () => {
  expect(frame('a\u001b[31m«b»')).toMatchObject({
    text: 'a<U+001B>[31mb',
    mark: '             ^',
  });
  expect(frame('\u202e«b»').text).toBe('<U+202E>b');
  expect(frame('\ud800«b»').text).toBe('<U+D800>b');
});

test('a long line is cut around what is meant', () => {
  const { text, mark } = frame(`${'a'.repeat(200)}«bbb»${'c'.repeat(200)}`, 30);

  expect(text).toBe(`…${'a'.repeat(10)}bbb${'c'.repeat(15)}…`);
  expect(mark).toBe(`${' '.repeat(11)}^^^`);
});

test('at the end of a long line as much is shown as fits', () => {
  const { text, mark } = frame(`${'a'.repeat(200)}«bbb»`, 30);

  expect(text).toBe(`…${'a'.repeat(25)}bbb`);
  expect(mark).toBe(`${' '.repeat(26)}^^^`);
});

test('a stretch that is longer than the width is cut itself', () => {
  const { text, mark } = frame(`«${'b'.repeat(500)}»`, 30);

  expect(text).toBe(`${'b'.repeat(28)}…`);
  expect(mark).toBe('^'.repeat(28));
});

test('a line of a megabyte costs no more than a short one', () => {
  const text = `${'a'.repeat(500_000)}b${'a'.repeat(500_000)}`;
  const lines = indexLines(text);
  const began = performance.now();
  for (let count = 0; count < 1000; count++) {
    codeFrame({ file: 'a.md', start: 500_000, end: 500_001 }, lines, 80);
  }
  expect(performance.now() - began).toBeLessThan(5000);
});

test('no frame is wider than asked for, and its carets stand under its text', () => {
  const character = fc.constantFrom('a', '\t', '漢', '\u{1f600}', '\u0301', '\u0007', ' ');
  const text = fc.array(character, { maxLength: 120 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (value, one, other) => {
      const start = one % (value.length + 1);
      const end = Math.min(value.length, start + (other % 40));
      const shown = codeFrame({ file: 'a', start, end }, indexLines(value), 40);

      expect(widthOf(shown.text)).toBeLessThanOrEqual(40);
      expect(shown.mark).toMatch(/^ *\^+$/);
      expect(shown.mark.length).toBeLessThanOrEqual(widthOf(shown.text) + 1);
    }),
  );
});
