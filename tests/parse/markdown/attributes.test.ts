import { describe, expect, it } from 'vitest';
import { outline } from '../support/outline.ts';
import { findings, parse } from '../support/parse.ts';

const read = (text: string): string[] => outline(parse(text, { title: 'T' }).value.body);

describe('attributes', () => {
  it('stand behind headings', () => {
    expect(
      read('## Background {#background period=2010}\n\n### A {#a} ###\n\nB {lang="ru"}\n---'),
    ).toEqual([
      'heading 2 {#background period=2010}: Background',
      'heading 3 {#a}: A',
      'heading 2 {lang=ru}: B',
    ]);
  });

  it('stand behind paragraphs, in lists and quotes too', () => {
    expect(read('a *b*\n{#c}\n\n> d {lang=ru}\n\n- e {#f}\n- g')).toEqual([
      'paragraph {#c}: a <em>b</em>',
      'quote:',
      '  paragraph {lang=ru}: d',
      'list:',
      '  item:',
      '    paragraph {#f}: e',
      '  item:',
      '    paragraph: g',
    ]);
  });

  it('stand below lists, quotes, tables and code, alone', () => {
    expect(
      read(
        '- a\n\n{#list}\n\n> b\n\n{#quote}\n\n| c |\n|---|\n\n{#table period=2008}\n\n    d\n\n{#code}',
      ),
    ).toEqual([
      'list {#list}:',
      '  item:',
      '    paragraph: a',
      'quote {#quote}:',
      '  paragraph: b',
      'table none {#table period=2008}: ',
      '  c',
      'code {#code}: "d"',
    ]);
  });

  it('stand behind the language of code', () => {
    expect(read('```js {#a lang=en}\nb\n```\n\n```{#c}\nd\n```\n\n```{python}\ne\n```')).toEqual([
      'code js {#a lang=en}: "b"',
      'code {#c}: "d"',
      'code {python}: "e"',
    ]);
  });

  it.each([
    'a {b}',
    'a {#b c}',
    'a {.class}',
    'a {key=value}',
    'a {kind=bars}',
    'a {#b} c',
    'a {}',
    'a {#b',
    '{#a}',
    'f(x) = {x=1}',
    '{{template}}',
    'a {"b"=c}',
  ])('are not: %s', (text) => {
    expect(read(text)).toEqual([`paragraph: ${text}`]);
    expect(findings(text, { strict: true })).toEqual([]);
  });

  it('can be escaped, and are text in code', () => {
    expect(read('a \\{#b}\n\n## `c {#d}`')).toEqual([
      'paragraph: a {#b}',
      'heading 2: <code>c {#d}</code>',
    ]);
  });

  it('turn a table, in its directive and below it', () => {
    expect(
      read(
        '| a |\n|---|\n\n{orientation=landscape}\n\n:::table[b]{#c orientation=landscape}\n| d |\n|---|\n:::',
      ),
    ).toEqual([
      'table none {orientation=landscape}: ',
      '  a',
      'table none {#c orientation=landscape}: b',
      '  d',
    ]);
  });

  it('say where a figure stands, in its directive and behind or below a picture', () => {
    expect(
      read(
        '::figure[a]{#b src=c.png place=top}\n\n![d](c.png "e"){place=bottom}\n\n![d](c.png "e")\n\n{place=here}',
      ),
    ).toEqual([
      expect.stringMatching(/^picture \{#b place=top\}/),
      expect.stringMatching(/^picture \{place=bottom\}/),
      expect.stringMatching(/^picture \{place=here\}/),
    ]);
  });

  it.each([
    'a {orientation=landscape}',
    'a {place=top}',
    '![b](c.png){place=top}',
    '![b](c.png "d") e {place=top}',
  ])('of tables and figures are text elsewhere: %s', (text) => {
    expect(read(text).join('')).toContain('{');
    expect(read(text).join('')).toMatch(/^paragraph: /);
  });

  it('have one of the values that there are', () => {
    const text = '| a |\n|---|\n\n{orientation=landscap}';
    expect(findings(text, { strict: true })).toEqual(['error attribute/value: landscap']);
    expect(read(text)).toEqual(['table none: ', '  a']);
    expect(findings('::figure[a]{src=b.png alt=c place=left}')).toEqual([
      'warning attribute/value: left',
    ]);
  });

  it('have exact places', () => {
    const text = '## A {#ab period="2008"}';
    const [heading] = parse(text, { title: 'T' }).value.body;
    const { id, period } = heading?.type === 'heading' ? heading.attributes : {};
    expect(text.slice(id?.at.start, id?.at.end)).toBe('ab');
    expect(text.slice(period?.at.start, period?.at.end)).toBe('2008');
  });

  it('are given once', () => {
    expect(findings('# A {#a #b}')).toEqual(['warning attribute/twice: #b']);
  });

  it.each(['## A {audience=public}', 'a {audience=public}', ':stat[a]{audience=public}'])(
    'name no audience yet: %s',
    (text) => {
      expect(findings(text)).toContain('error audience/not-yet: public');
    },
  );

  it('of a directive are all known', () => {
    expect(findings(':::note-box[a]{#b colour=red}\nc\n:::', { strict: true })).toEqual([
      'error attribute/unknown: colour=red',
    ]);
    expect(findings('::figure[a]{map.png}', { strict: true })).toEqual([
      'error attribute/malformed: {map.png}',
      'error attribute/required: ::figure[a]{map.png}',
    ]);
  });
});
