import { describe, expect, it } from 'vitest';
import { outline } from '../support/outline.ts';
import { findings, parse } from '../support/parse.ts';

const read = (text: string): string[] => outline(parse(text, { title: 'T' }).value.body);

describe('directives in a line', () => {
  it('call a statistic, with its period or without', () => {
    expect(read('In 2007 :stat[convictions]{period=2007}, then :stat[tier].')).toEqual([
      'paragraph: In 2007 <stat convictions 2007>, then <stat tier>.',
    ]);
  });

  it('refer to what has a number', () => {
    expect(read('See :ref[law-enforcement].')).toEqual(['paragraph: See <ref law-enforcement>.']);
  });

  it('name the page on which it stands, if they are asked to', () => {
    expect(read('See :ref[a]{page=yes}, :ref[b]{page=no}.')).toEqual([
      'paragraph: See <ref a on its page>, <ref b>.',
    ]);
    expect(findings('See :ref[a]{page=yse}.', { strict: true })).toEqual([
      'error attribute/value: yse',
    ]);
    expect(findings(':ref[a]{pages=yes}', { strict: true })).toEqual([
      'error attribute/unknown: pages=yes',
    ]);
  });

  it.each([
    'at 10:30 or 3:1',
    'UN:OHCHR and ISO:27001',
    '2026-01-02T10:30:00Z',
    'Luke 3:16-18 :smile: a::b',
    ':stat convictions :stat{a=b} :stat[]',
    ':chart[a] :note[b]{c=d} :Stat[e]',
    ':foo[bar]{baz=1} ::',
  ])('are nothing else with a colon: %s', (text) => {
    expect(read(text)).toEqual([`paragraph: ${text}`]);
    expect(findings(text, { strict: true })).toEqual([]);
  });

  it('can be escaped, and are text in code and addresses', () => {
    expect(read('\\:stat[a] `:stat[a]` <http://x.y/:stat[a]>')).toEqual([
      'paragraph: :stat[a] <code>:stat[a]</code> <a http://x.y/:stat[a]>http://x.y/:stat[a]</a>',
    ]);
  });

  it('have one colon', () => {
    expect(read('::stat[a] in a line')).toEqual(['paragraph: ::stat[a] in a line']);
    expect(findings('::stat[a] in a line', { strict: true })).toEqual([
      'error directive/malformed: ::stat[a] in a line',
    ]);
  });

  it('leave braces that are no attributes as text', () => {
    expect(read(':ref[a]{ b')).toEqual(['paragraph: <ref a>{ b']);
  });

  it('know their attributes', () => {
    expect(findings(':stat[a]{perod=2007}', { strict: true })).toEqual([
      'error attribute/unknown: perod=2007',
    ]);
    expect(parse(':stat[a]{perod=2007}').diagnostics[0]?.message).toBe(
      'There is no attribute “perod” here. Did you mean “period”?',
    );
  });
});

describe('chart', () => {
  it('has a caption, data and words for those who do not see it', () => {
    const text =
      '::chart[Law *enforcement*]{#law kind=comparison statistics="investigations convictions" ' +
      'periods="2006 2007" alt="Both fell: 34, 52 to 12, 11."}';
    expect(read(text)).toEqual([
      'chart comparison {#law}: Law <em>enforcement</em>',
      '  statistics: investigations, convictions',
      '  periods: 2006, 2007',
      '  alt: Both fell: 34, 52 to 12, 11.',
    ]);
    const [chart] = parse(text).value.body;
    const places = chart?.type === 'chartFigure' ? chart.statistics.map(({ at }) => at) : [];
    expect(places.map(({ start, end }) => text.slice(start, end))).toEqual([
      'investigations',
      'convictions',
    ]);
  });

  it('needs a kind that there is, and statistics', () => {
    expect(findings('::chart[a]{kind=bar statistics=b}', { strict: true })).toEqual([
      'error attribute/value: bar',
    ]);
    expect(findings('::chart[a]', { strict: true })).toEqual([
      'error attribute/required: ::chart[a]',
      'error attribute/required: ::chart[a]',
    ]);
    expect(read('::chart[a]')).toEqual(['paragraph: ::chart[a]']);
  });

  it('stands on one line of its own, with two colons', () => {
    const broken = '::chart[a]{kind=bars\nstatistics=b}';
    expect(findings(broken, { strict: true })).toEqual([
      'error directive/malformed: ::chart[a]{kind=bars',
    ]);
    expect(findings(':::chart[a]{kind=bars statistics=b}', { strict: true })).toEqual([
      'error directive/malformed: :::chart[a]{kind=bars statistics=b}',
    ]);
  });
});

describe('figure', () => {
  it('has a source, an alternative and a caption with markup', () => {
    expect(read('::figure[A [map](x)]{#map src=map.png alt="Three routes" lang=en}')).toEqual([
      'picture {#map lang=en}: <img map.png "Three routes"> A <a x>map</a>',
    ]);
  });

  it('needs a source', () => {
    expect(findings('::figure[a]{alt=b}')).toEqual([
      'warning attribute/required: ::figure[a]{alt=b}',
    ]);
  });
});

describe('table', () => {
  it('gives a table a caption and attributes', () => {
    expect(read(':::table[Routes]{#routes period=2010}\n| a |\n|---|\n| b |\n:::')).toEqual([
      'table none {#routes period=2010}: Routes',
      '  a',
      '  b',
    ]);
  });

  it('holds one table and nothing else, but loses nothing', () => {
    const text = ':::table[a]\nb\n\n| c |\n|---|\n:::';
    expect(read(text)).toEqual(['paragraph: b', 'table none: a', '  c']);
    expect(findings(text)).toEqual(['warning directive/content: :::table[a]']);
  });
});

describe('note-box', () => {
  it('holds Markdown, in quotes and lists too', () => {
    expect(
      read('> :::note-box[*Mind*]{#m}\n> a\n>\n> - b\n> :::\n\n- :::note-box[c]\n  d\n  :::'),
    ).toEqual([
      'quote:',
      '  box {#m}: <em>Mind</em>',
      '    paragraph: a',
      '    list:',
      '      item:',
      '        paragraph: b',
      'list:',
      '  item:',
      '    box: c',
      '      paragraph: d',
    ]);
  });

  it('is not closed in code', () => {
    expect(read(':::note-box[a]\n```\n:::\n```\n:::')).toEqual(['box: a', '  code: ":::"']);
  });

  it('may hold others: the inner one closes first', () => {
    expect(read(':::note-box[a]\n:::note-box[b]\nc\n:::\nd\n:::')).toEqual([
      'box: a',
      '  box: b',
      '    paragraph: c',
      '  paragraph: d',
    ]);
  });

  it('may hold what has fewer colons', () => {
    expect(read('::::note-box[a]\n:::tip\nb\n::::\nc')).toEqual([
      'box: a',
      '  paragraph: :::tip',
      '  paragraph: b',
      'paragraph: c',
    ]);
  });

  it('is text if it is never closed', () => {
    expect(read(':::note-box[a]\n\n*b*')).toEqual([
      'paragraph: :::note-box[a]',
      'paragraph: <em>b</em>',
    ]);
    expect(findings(':::note-box[a]\nb', { strict: true })).toEqual([
      'error directive/unclosed: :::note-box[a]',
    ]);
  });

  it('is told of if it can’t be read', () => {
    expect(findings(':::note-box Mind\na\n:::')).toEqual([
      'warning directive/malformed: :::note-box Mind',
    ]);
    expect(findings('::note-box[a]')).toEqual(['warning directive/malformed: ::note-box[a]']);
  });
});

describe('fences of other names', () => {
  it('are lines of text around Markdown', () => {
    expect(read(':::tip[A *b*]{c}\n**d**\n\n- e\n:::\n\n::: warning\nf\n:::\n')).toEqual([
      'paragraph: :::tip[A *b*]{c}',
      'paragraph: <strong>d</strong>',
      'list:',
      '  item:',
      '    paragraph: e',
      'paragraph: :::',
      'paragraph: ::: warning',
      'paragraph: f',
      'paragraph: :::',
    ]);
    expect(findings(':::tip\na\n:::', { strict: true })).toEqual([]);
  });

  it('are text alone, and end a paragraph', () => {
    expect(read('a\n:::\nb\n::::::::\n:: c\n::d[e]')).toEqual([
      'paragraph: a',
      'paragraph: :::',
      'paragraph: b',
      'paragraph: ::::::::',
      'paragraph: :: c ::d[e]',
    ]);
  });
});
