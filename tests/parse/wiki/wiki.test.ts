import { describe, expect, it } from 'vitest';
import { outline } from '../support/outline.ts';
import { findings as findingsOf, parse as parseText } from '../support/parse.ts';

const parse = (text: string) => parseText(text, { syntax: 'wiki', title: 'T' });
const read = (text: string): string[] => outline(parse(text).value.body);
const findings = (text: string): string[] => findingsOf(text, { syntax: 'wiki' });

describe('wiki text', () => {
  it('has headings, with text on the next line or after an empty one', () => {
    expect(
      read("= A =\n== B ==\nb\n==C==\n\nc\n=== D''d'' ===\n == e\n== F == <!-- g -->"),
    ).toEqual([
      'heading 1: A',
      'heading 2: B',
      'paragraph: b',
      'heading 2: C',
      'paragraph: c',
      'heading 3: D<em>d</em>',
      'code: "== e"',
      'heading 2: F',
    ]);
  });

  it('may have spaces in the marks of headings', () => {
    expect(read(' = = Section = = \n a')).toEqual(['heading 2: Section', 'code: "a"']);
  });

  it('takes stars, underscores and number signs in a line as they are', () => {
    expect(read('a *b* _c_ # d\n`e` **f** [g](h)')).toEqual([
      'paragraph: a *b* _c_ # d `e` **f** [g](h)',
    ]);
  });

  it('has lists in lists, and paragraphs in them', () => {
    expect(read('* a\n** b\n*# c\n*: d\n# e\n#* f\n: g\n: h')).toEqual([
      'list:',
      '  item:',
      '    paragraph: a',
      '    list:',
      '      item:',
      '        paragraph: b',
      '    list from 1:',
      '      item:',
      '        paragraph: c',
      '    paragraph: d',
      'list from 1:',
      '  item:',
      '    paragraph: e',
      '    list:',
      '      item:',
      '        paragraph: f',
      'quote:',
      '  paragraph: g',
      '  paragraph: h',
    ]);
  });

  it('has italics and bold, also across each other, up to the end of the line', () => {
    expect(read("''a'' '''b''' '''''c''' d'' \nl'''amour''\n'''e\nf")).toEqual([
      'paragraph: <em>a</em> <strong>b</strong> <em><strong>c</strong> d</em> ' +
        "l'<em>amour</em> <strong>e</strong> f",
    ]);
  });

  it('keeps the text of links to pages', () => {
    expect(read("[[a|b ''c'']] [[d]]s [[e|]] [[f (g)|h]] [[:Category:i]] [[j")).toEqual([
      'paragraph: b <em>c</em> ds e h Category:i [[j',
    ]);
  });

  it('has links to addresses', () => {
    expect(
      read("[http://a.b c ''d''] [http://e.f] http://g.h, (http://i.j) [k] [http://l"),
    ).toEqual([
      'paragraph: <a http://a.b>c <em>d</em></a> <a http://e.f>http://e.f</a> ' +
        '<a http://g.h>http://g.h</a>, (<a http://i.j>http://i.j</a>) [k] [<a http://l>http://l</a>',
    ]);
  });

  it('has notes, named ones once', () => {
    const text =
      "a<ref name=\"n\">b ''c''</ref> d<ref>e</ref> f<ref name=n />\n\n<references/>\n{{reflist}}";
    expect(read(text)).toEqual(['paragraph: a<note n> d<note 2> f<note n>']);
    const { notes } = parse(text).value;
    expect([...notes].map(([label, { blocks }]) => [label, outline(blocks)])).toEqual([
      ['n', ['paragraph: b <em>c</em>']],
      ['2', ['paragraph: e']],
    ]);
    expect(findings(text)).toEqual([]);
  });

  it('tells of notes that are missing or defined twice', () => {
    expect(findings('a<ref name=x />')).toEqual(['warning note/undefined: <ref name=x />']);
    expect(read('a<ref name=x />')).toEqual(['paragraph: a']);
    expect(findings('<ref name=x>a</ref><ref name=x>b</ref><ref name=x>a</ref>')).toEqual([
      'warning note/defined-twice: <ref name=x>b</ref>',
    ]);
  });

  it('has notes that stand where they are listed', () => {
    const text = 'a<ref name=x />\n<references>\n<ref name=x>b</ref>\n</references>';
    expect(read(text)).toEqual(['paragraph: a<note x>']);
    expect(findings(text)).toEqual([]);
  });

  it('keeps templates as they are, and tells of each name once', () => {
    const text = 'a {{b|c=[[d]]\n|e}} {{b}} f';
    expect(read(text)).toEqual(['paragraph: a {{b|c=[[d]] |e}} {{b}} f']);
    expect(findings(text)).toEqual(['warning wiki/left-over: {{b|c=[[d]]\n|e}}']);
  });

  it('has tables, cells that reach over others too', () => {
    expect(
      read(
        '{| class="x"\n|+ Cap\n! a !! b\n! c\n|-\n| 1 || style="y" | 2\n| [[d|3]]\n|-\n| colspan=2 | 4\n* 5\n| rowspan="2" | 6\n|-\n| 7 || 8\n|}',
      ),
    ).toEqual([
      'table none none none: Cap',
      '  a | b | c',
      '  1 | 2 | 3',
      '  4<br>5 |  | 6',
      '  7 | 8 | ',
    ]);
  });

  it('keeps the text of a table that never ends', () => {
    expect(read('{|\n| a')).toEqual(['paragraph: {| | a']);
  });

  it('keeps the captions of pictures', () => {
    expect(
      read("[[File:a.png|thumb|upright=1.2|alt=b|A ''map'' of [[c|d]]]]\n[[Image:e.jpg|20px]]f"),
    ).toEqual(['paragraph: A <em>map</em> of d f']);
    expect(findings('[[File:a.png|b]]')).toEqual(['warning wiki/picture: [[File:a.png|b]]']);
  });

  it('leaves out what sorts an article, tells of it, and lists it', () => {
    const text =
      'a [[Category:b]]\n\n[[Категория:c| ]]\n[[ru:d]] [[simple:e]]\n\n[[:Category:f]] and [[ru:g]]';
    expect(read(text)).toEqual(['paragraph: a', 'paragraph: Category:f and ru:g']);
    expect(findings(text)).toEqual([
      'warning wiki/left-out: [[Category:b]]',
      'warning wiki/left-out: [[ru:d]]',
    ]);
    expect(parse(text).diagnostics[0]?.message).toBe(
      'What sorts an article is no text of it, and is left out: category “b”, “c”.',
    );
    expect(parse(text).value.leftOut?.map(({ value }) => value)).toEqual([
      'category “b”',
      'category “c”',
      'link to other languages “ru:d”',
      'link to other languages “simple:e”',
    ]);
  });

  it('counts the categories that are too many to be named', () => {
    const text = Array.from({ length: 12 }, (_, index) => `[[Category:c${index}]]`).join('\n');
    expect(parse(text).diagnostics[0]?.message).toMatch(/“c9” and 2 more\.$/);
  });

  it('takes shortcuts and other wikis for pages', () => {
    expect(read('[[WP:A]]\n\n[[wiktionary:b]]\n\n[[c:d|e]]')).toEqual([
      'paragraph: WP:A',
      'paragraph: wiktionary:b',
      'paragraph: e',
    ]);
  });

  it('has quotes between tags, with blocks in them and words beside them', () => {
    expect(
      read("a <blockquote>b\n\n* c</blockquote> d <blockquote class='x'>''e''</blockquote>"),
    ).toEqual([
      'paragraph: a',
      'quote:',
      '  paragraph: b',
      '  list:',
      '    item:',
      '      paragraph: c',
      'paragraph: d',
      'quote:',
      '  paragraph: <em>e</em>',
    ]);
    expect(read('<blockquote>a<blockquote>b</blockquote></blockquote>')).toEqual([
      'quote:',
      '  paragraph: a',
      '  quote:',
      '    paragraph: b',
    ]);
  });

  it('keeps the words of a quote where no block has room, or which has no end', () => {
    expect(read('* a <blockquote>b</blockquote> c')).toEqual([
      'list:',
      '  item:',
      '    paragraph: a b c',
    ]);
    expect(read('<blockquote>a\n\nb')).toEqual(['paragraph: a', 'paragraph: b']);
    expect(findings('<blockquote>a')).toEqual(['warning html/tag: <blockquote>']);
  });

  it('reads quotes that stand thousands deep in each other', () => {
    const text = `${'<blockquote>'.repeat(5000)}a${'</blockquote>'.repeat(5000)}`;
    expect(read(text).at(-1)?.trim()).toBe('paragraph: a');
  });

  it('reads thousands of quotes on one line', () => {
    const blocks = parse('a <blockquote>b</blockquote> '.repeat(5000)).value.body;
    expect(blocks).toHaveLength(10_000);
  });

  it('keeps the captions of galleries, and says that their pictures go', () => {
    const text =
      "<gallery mode=packed>\nFile:a.png|alt=x|The ''first'' [[b|c]]\nd.png|Second\ne.png\n</gallery>\n* f <gallery>\ng.png|h\ni.png|j\n</gallery>";
    expect(read(text)).toEqual([
      'list:',
      '  item:',
      '    paragraph: The <em>first</em> c',
      '  item:',
      '    paragraph: Second',
      'list:',
      '  item:',
      '    paragraph: f h<br>j',
    ]);
    expect(parse(text).diagnostics.map(({ message }) => message)).toEqual([
      'The 3 pictures of a gallery of the wiki are left out, and what is written there stays.',
      'The 2 pictures of a gallery of the wiki are left out, and what is written there stays.',
    ]);
    expect(read('a\n\n<gallery>\n</gallery>\n\nb')).toEqual(['paragraph: a', 'paragraph: b']);
  });

  it('leads to its own sections', () => {
    expect(read('[[#a b|c]] [[#d]] [[#]]')).toEqual(['paragraph: <a #a%20b>c</a> <a #d>#d</a> #']);
  });

  it('has code and text that is taken as it is', () => {
    expect(
      read(
        "<nowiki>''a''</nowiki> <code>b</code>\n\n<pre>\n''c''\n</pre>\n<syntaxhighlight lang=\"js\">\nd;\n</syntaxhighlight>\n e '''f'''\n  g",
      ),
    ).toEqual(["paragraph: ''a'' b", "code: \"''c''\"", 'code js: "d;"', 'code: "e f\\n g"']);
  });

  it('has rules, entities, breaks and comments', () => {
    expect(read('a &mdash; b<br>c<!-- d\n\ne -->\n----\nH<sub>2</sub>O __NOTOC__')).toEqual([
      'paragraph: a — b<br>c',
      'rule',
      'paragraph: H<sub>2</sub>O',
    ]);
  });

  it('reads long lines that begin with a space as text', () => {
    const words = 'word '.repeat(50).trim();
    expect(read(` ${words}`)).toEqual([`paragraph: ${words}`]);
  });

  it('reads hostile text in linear time', () => {
    for (const piece of [
      '{{',
      '}}',
      '[[',
      '[[a|',
      "''",
      '<ref>',
      '<!--',
      '{|\n',
      '*',
      '<nowiki>',
      '[http://a ',
      '= ',
    ]) {
      const started = process.cpuUsage().user;
      parse(piece.repeat(20_000));
      expect((process.cpuUsage().user - started) / 1e6).toBeLessThan(10);
    }
  });
});
