import { describe, expect, it } from 'vitest';
import { outline } from './support/outline.ts';
import { findings, parse } from './support/parse.ts';

describe('characters that no file can show', () => {
  it.each(['\u0000', '\u0007', '\u007F', '\u0085', '\uFFFE', '\uFDD0', '\uD800', '\u{1FFFF}'])(
    'are errors in strict families, and left out in plain: %j',
    (character) => {
      const text = `a${character}b`;
      expect(findings(text, { strict: true })).toEqual([
        `error text/control-character: ${character}`,
      ]);
      expect(findings(text)).toEqual([`warning text/control-character: ${character}`]);
      expect(outline(parse(text).value.body)[0]).toMatch(/^paragraph: a ?b$/);
    },
  );

  it('are told of once, with all their places', () => {
    const [found, ...others] = parse('a\u0001b\u0001c').diagnostics;
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      message: 'The character U+0001 stands here, 2 times in all; no file can show it.',
      at: { start: 1, end: 2 },
      related: [{ at: { start: 3, end: 4 } }],
    });
  });

  it('go from code and alternatives too', () => {
    expect(outline(parse('`a\u0001b` ![c\u0001](d)\n\n    e\u0001').value.body)).toEqual([
      'paragraph: <code>ab</code> <img d "c">',
      'code: "e"',
    ]);
  });

  it('keep words apart where they are white space', () => {
    expect(outline(parse('a\fb').value.body)).toEqual(['paragraph: a b']);
  });
});

describe('characters that can’t be seen', () => {
  it.each(['\u202E', '\u2066', '\uFEFF', '\u{E0041}'])(
    'are left out with a warning in every family: %j',
    (character) => {
      const text = `a${character}b`;
      for (const strict of [true, false]) {
        expect(findings(text, { strict })).toEqual([`warning text/hidden-character: ${character}`]);
      }
      expect(outline(parse(text).value.body)).toEqual(['paragraph: ab']);
    },
  );

  it('are no joiners, soft hyphens or marks of direction, which text needs', () => {
    const text = 'a\u200Db\u00ADc\u200Fd\uFE0Fe\u00A0f';
    expect(findings(text)).toEqual([]);
    expect(outline(parse(text).value.body)).toEqual([`paragraph: ${text}`]);
  });
});
