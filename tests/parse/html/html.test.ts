import { describe, expect, it } from 'vitest';
import { outline } from '../support/outline.ts';
import { findings, parse } from '../support/parse.ts';

const read = (text: string, strict = false): string[] =>
  outline(parse(text, { title: 'T', strict }).value.body);

describe('HTML in every family', () => {
  it('is br, sub, sup and comments', () => {
    const text = 'H<sub>2</sub>O m<sup>*2*</sup><br>a<br/>b <!-- c -->d\n\n<!-- e\n\nf -->\n\n<br>';
    for (const strict of [true, false]) {
      expect(read(text, strict)).toEqual([
        'paragraph: H<sub>2</sub>O m<sup><em>2</em></sup><br>a<br>b d',
      ]);
      expect(findings(text, { strict })).toEqual([]);
    }
  });

  it('is told of where a tag has no counterpart', () => {
    expect(findings('a<sub>b', { strict: true })).toEqual(['error html/unclosed: <sub>']);
    expect(findings('a</sup>b')).toEqual(['warning html/unclosed: </sup>']);
    expect(findings('**a<sub>b** c</sub>')).toEqual([
      'warning html/unclosed: <sub>',
      'warning html/unclosed: </sub>',
    ]);
    expect(read('a<sub>b')).toEqual(['paragraph: ab']);
  });

  it('is told of where a comment never ends, and then its words stay', () => {
    expect(read('a\n\n<!-- b\n\nc')).toEqual(['paragraph: a', 'paragraph: <!-- b c']);
    expect(findings('<!-- b\n\nc', { strict: true })).toEqual(['error html/unclosed: <!-- b\n\nc']);
  });
});

describe('HTML in strict families', () => {
  it('is nothing else: each place is an error', () => {
    const text =
      'a <b>c</b> <img src="d">\n\n<div>\n<i>e</i>\n</div>\n\n<?php f ?>\n\n<!DOCTYPE html>';
    expect(findings(text, { strict: true })).toEqual([
      'error html/tag: <b>',
      'error html/tag: <img src="d">',
      'error html/tag: <div>',
      'error html/tag: <i>',
      'error html/tag: <?php f ?>',
      'error html/tag: <!DOCTYPE html>',
    ]);
  });
});

describe('HTML in plain', () => {
  it('is also pictures, links and keys', () => {
    expect(
      read('<a href="b">c *d*</a> <img src="e.png" alt="f &amp; g" title="h"> <kbd>Ctrl</kbd>'),
    ).toEqual(['paragraph: <a b>c <em>d</em></a> <img e.png "f & g" "h"> <code>Ctrl</code>']);
    expect(findings('<a href="b">c</a><kbd>d</kbd><img src=e>')).toEqual([]);
  });

  it('goes while its text stays, and each tag is told of once', () => {
    const text = '<b>a</b> <b>c</b> <u>d</u>';
    expect(read(text)).toEqual(['paragraph: a c d']);
    expect(findings(text)).toEqual(['warning html/tag: <b>', 'warning html/tag: <u>']);
    expect(parse(text).diagnostics[0]?.message).toBe(
      'The HTML “<b>” is left out, and its text stays (2 places).',
    );
  });

  it('says of a script that it is shown as code', () => {
    expect(parse('<script>let a;</script>').diagnostics[0]?.message).toBe(
      'The HTML “<script>” is not carried out, and is shown as code.',
    );
  });

  it('tells nothing of a mere anchor, since links may lead to it', () => {
    const text = '<a name="b"></a>\n\n# <a id="c"></a>d\n\n<a name="e"/>f <a name="g">h';
    expect(read(text)).toEqual(['heading 1: d', 'paragraph: f h']);
    expect(findings(text)).toEqual([]);
  });

  it('makes a paragraph of each block, entities decoded', () => {
    expect(
      read(
        '<div align="center">\n<h1>A &copy;</h1>\n<p>b\n  c</p>d <em>e</em>\n<!-- f -->\n</div>',
      ),
    ).toEqual(['paragraph: A ©', 'paragraph: b c', 'paragraph: d e']);
  });

  it('makes a paragraph of each row of a table', () => {
    expect(
      read('<table>\n<tr><th>a</th><th>b</th></tr>\n<tr><td>c</td>\n<td>d</td></tr>\n</table>'),
    ).toEqual(['paragraph: a\u2003b', 'paragraph: c \u2003d']);
  });

  it('shows details open, their summary in bold', () => {
    expect(read('<details><summary>a <i>b</i></summary>\n\n*c*\n\n</details>')).toEqual([
      'paragraph: <strong>a b</strong>',
      'paragraph: <em>c</em>',
    ]);
  });

  it('says preformatted text once, whatever tags stand in it', () => {
    const said = read;
    expect(said('<pre>a</div>\n</pre>')).toEqual(said('<pre>a\n</pre>'));
    expect(said('<pre>a<pre>b</pre>')).toEqual(said('<pre>ab</pre>'));
    expect(JSON.stringify(said('<pre>a<script>b</script>c</pre>')).match(/b/g)).toHaveLength(1);
    expect(JSON.stringify(said('<div><pre>word</div>')).match(/word/g)).toHaveLength(1);
  });

  it('shows scripts, style sheets and preformatted text as code', () => {
    expect(
      read(
        '<script>\nlet a = 1 < 2;\n\nb();\n</script>\n\n<style>c {}</style>\n\n<pre>\n d &lt; <b>e</b>\n</pre>',
      ),
    ).toEqual([
      'code javascript: "let a = 1 < 2;\\n\\nb();"',
      'code css: "c {}"',
      'code: " d < e"',
    ]);
    expect(read('a <script>b()</script>')).toEqual(['paragraph: a <code>b()</code>']);
  });

  it('keeps links around blocks', () => {
    expect(read('<p><a href="b"><img src="c"></a></p>')).toEqual([
      'paragraph: <a b><img c ""></a>',
    ]);
    expect(read('<a href="b">\n<p>c</p>\n<p>d</p>\n</a>')).toEqual([
      'paragraph: <a b>c</a>',
      'paragraph: <a b>d</a>',
    ]);
  });

  it('stands in quotes, with exact places', () => {
    const text = '> <div>\n> a\n> b\n> </div>';
    expect(read(text)).toEqual(['quote:', '  paragraph: a b']);
  });

  it('reads tags that browsers read', () => {
    expect(read('<div>\n<img src="a"alt="b" / >\n<img\nsrc=c>1 < 2 <3\n</div>')).toEqual([
      'paragraph: <img a "b"> <img c "">1 < 2 <3',
    ]);
  });
});
