import { describe, expect, it } from 'vitest';
import { outline } from '../support/outline.ts';
import { findings, parse } from '../support/parse.ts';

const sources = ['tip-2008'];
const read = (text: string): string[] => outline(parse(text, { title: 'T', sources }).value.body);

describe('citations', () => {
  it('name an entry, and a place in it', () => {
    expect(read('Law [@tip-2008]. Cases [@tip-2008, pp. 4–5,\n7].')).toEqual([
      'paragraph: Law <cite tip-2008>. Cases <cite tip-2008, pp. 4–5, 7>.',
    ]);
  });

  it('may name several entries', () => {
    const text = 'a [@tip-2008; @tip-2010, p. 4]';
    expect(read(text)).toEqual(['paragraph: a <cite tip-2008><cite tip-2010, p. 4>']);
    const [paragraph] = parse(text, { title: 'T', sources }).value.body;
    const places = paragraph?.type === 'paragraph' ? paragraph.content.slice(1) : [];
    expect(places.map(({ at }) => text.slice(at.start, at.end))).toEqual([
      '@tip-2008',
      ' @tip-2010, p. 4',
    ]);
  });

  it('are also read where no entry has their name, so that they can be told of', () => {
    expect(read('[@types/node]')).toEqual(['paragraph: <cite types/node>']);
  });

  it('are text in code, behind a backslash, and as the text of a link', () => {
    expect(read('`[@a]` \\[@b] [@c](d) [@ e] [f @g]')).toEqual([
      'paragraph: <code>[@a]</code> [@b] <a d>@c</a> [@ e] [f @g]',
    ]);
  });

  it('are text where a brief has no sources', () => {
    expect(outline(parse('[@types/node]').value.body)).toEqual(['paragraph: [@types/node]']);
  });

  it('stand in quotes over two lines', () => {
    expect(read('> a [@tip-2008,\n> p. 4] b')).toEqual([
      'quote:',
      '  paragraph: a <cite tip-2008, p. 4> b',
    ]);
  });
});

describe('notes', () => {
  it('are called by label, and hold blocks', () => {
    const { body, notes } = parse('a[^n] b[^N]\n\n[^n]: *c*\n\n    - d\n\ne').value;
    expect(outline(body)).toEqual(['paragraph: a<note n> b<note n>', 'paragraph: e']);
    expect([...notes.keys()]).toEqual(['n']);
    expect(outline(notes.get('n')?.blocks ?? [])).toEqual([
      'paragraph: <em>c</em>',
      'list:',
      '  item:',
      '    paragraph: d',
    ]);
  });

  it('may stand in quotes', () => {
    const { notes } = parse('a[^1]\n\n> [^1]: b').value;
    expect(outline(notes.get('1')?.blocks ?? [])).toEqual(['paragraph: b']);
  });

  it('are missed where they are called', () => {
    expect(findings('a [^1] \\[^2] `[^3]`', { strict: true })).toEqual([
      'error note/undefined: [^1]',
    ]);
    expect(findings('a [^1]')).toEqual(['warning note/undefined: [^1]']);
  });

  it('are not lost when they are defined twice', () => {
    const text = 'a[^1]\n\n[^1]: b\n[^1]: c';
    const { notes } = parse(text).value;
    expect([...notes.keys()]).toEqual(['1', '1 (2)']);
    expect(findings(text)).toEqual(['warning note/defined-twice: [^1]: c']);
  });
});
