import { describe, expect, it } from 'vitest';
import { outline } from '../support/outline.ts';
import { findings, parse } from '../support/parse.ts';

const read = (text: string): string[] => outline(parse(text, { title: 'T' }).value.body);

describe('Markdown', () => {
  it('has headings in two forms', () => {
    expect(read('# One\n\nTwo\n---\n\n###### Six ###')).toEqual([
      'heading 1: One',
      'heading 2: Two',
      'heading 6: Six',
    ]);
  });

  it('has emphasis in emphasis', () => {
    expect(read('*a **b** ~~c~~* `d`')).toEqual([
      'paragraph: <em>a <strong>b</strong> <del>c</del></em> <code>d</code>',
    ]);
  });

  it('makes a space of the end of a line, and a break of two spaces or a backslash there', () => {
    expect(read('a\nb  \nc\\\nd')).toEqual(['paragraph: a b<br>c<br>d']);
  });

  it('reads files with the line ends of Windows', () => {
    expect(read('a\r\nb\r\n\r\n## C {#c}\r\n\r\n- d\r\n\r\n```\r\ne\r\nf\r\n```\r\n')).toEqual([
      'paragraph: a b',
      'heading 2 {#c}: C',
      'list:',
      '  item:',
      '    paragraph: d',
      'code: "e\\nf"',
    ]);
  });

  it('decodes entities and escapes', () => {
    expect(read('&copy; &#8212; \\*a\\* &nope; 1\\. ')).toEqual(['paragraph: © — *a* &nope; 1.']);
  });

  it('shows white space as one space', () => {
    expect(read('a  b\tc')).toEqual(['paragraph: a b c']);
  });

  it('has lists in lists, with their numbers and their looseness', () => {
    expect(read('7. a\n8. b\n   - c\n\n     d\n')).toEqual([
      'list from 7:',
      '  item:',
      '    paragraph: a',
      '  item:',
      '    paragraph: b',
      '    list loose:',
      '      item:',
      '        paragraph: c',
      '        paragraph: d',
    ]);
  });

  it('has lists of tasks', () => {
    expect(read('- [ ] a\n- [x] b\n- c')).toEqual([
      'list:',
      '  item to do:',
      '    paragraph: a',
      '  item done:',
      '    paragraph: b',
      '  item:',
      '    paragraph: c',
    ]);
  });

  it('has quotes, rules and code', () => {
    expect(read('> a\n> > b\n\n***\n\n    c\n\n~~~ts\nd\n~~~')).toEqual([
      'quote:',
      '  paragraph: a',
      '  quote:',
      '    paragraph: b',
      'rule',
      'code: "c"',
      'code ts: "d"',
    ]);
  });

  it('has tables with alignment, and marks in their cells', () => {
    expect(read('| a | b | c |\n|:--|--:|:-:|\n| *1* | `x\\|y` | 2\\|3 |')).toEqual([
      'table left right center: ',
      '  a | b | c',
      '  <em>1</em> | <code>x|y</code> | 2|3',
    ]);
  });

  it('drops no cell of a long row, and fills up a short one', () => {
    expect(read('| a | b |\n|---|---|\n| 1 | 2 | 3 |\n| 4 |')).toEqual([
      'table none none none: ',
      '  a | b | ',
      '  1 | 2 | 3',
      '  4 |  | ',
    ]);
  });

  it('has links in all their forms', () => {
    expect(
      read('[a](b "c") [d][e] [e] <http://f.g> http://h.i www.j.k l@m.no\n\n[e]: n "o"'),
    ).toEqual([
      'paragraph: <a b "c">a</a> <a n "o">d</a> <a n "o">e</a> <a http://f.g>http://f.g</a> ' +
        '<a http://h.i>http://h.i</a> <a http://www.j.k>www.j.k</a> <a mailto:l@m.no>l@m.no</a>',
    ]);
  });

  it('leaves the judgement of addresses to others', () => {
    expect(read('[a](javascript:b)')).toEqual(['paragraph: <a javascript:b>a</a>']);
  });

  it('tells of an address that is defined twice', () => {
    const text = '[a]\n\n[a]: b\n[A]: c';
    expect(read(text)).toEqual(['paragraph: <a b>a</a>']);
    expect(findings(text)).toEqual(['warning link/defined-twice: [A]: c']);
    expect(findings(text, { strict: true })).toEqual(['error link/defined-twice: [A]: c']);
  });
});

describe('pictures', () => {
  it('stand in a line, and are a figure alone with a title', () => {
    expect(read('a ![b](c.png "d")\n\n![e](f.png)\n\n![g *h*](i.png "j & k"){#l}')).toEqual([
      'paragraph: a <img c.png "b" "d">',
      'paragraph: <img f.png "e">',
      'picture {#l}: <img i.png "g h" "j & k"> j & k',
    ]);
  });

  it('may have their address elsewhere', () => {
    expect(read('![a][b]\n\n[b]: c.png "d"')).toEqual(['picture: <img c.png "a" "d"> d']);
  });

  it('have their caption at the place of their title', () => {
    const text = '![a](b.png "Title")';
    const [figure] = parse(text, { title: 'T' }).value.body;
    const caption = figure?.type === 'pictureFigure' ? figure.caption[0] : undefined;
    expect(caption?.at).toEqual({ file: 'brief.md', start: 12, end: 17 });
  });
});

describe('headings of wiki text in Markdown', () => {
  it('are told of, with the Markdown for them', () => {
    const text = 'a\n\n== Section ==\nText\n=== Sub===\n\n`== code ==` = b =\n\n    == code ==';
    expect(findings(text, { strict: true })).toEqual([
      'error heading/wiki-markup: == Section ==',
      'error heading/wiki-markup: === Sub===',
    ]);
    expect(parse(text).diagnostics[0]).toMatchObject({
      severity: 'warning',
      help: 'Write “## Section”.',
    });
  });

  it('are not seen in sums and underlines', () => {
    expect(findings('a = b =\n\n=====\n\na\n==\n\n= =\n\n== a')).toEqual([]);
  });
});
