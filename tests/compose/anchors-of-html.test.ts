import { expect, test } from 'vitest';
import type { PackInline } from '../../src/model/pack-inline.ts';
import { inlineText } from '../../src/model/reading-text.ts';
import { walkPackInlines } from '../../src/model/walk-pack-lines.ts';
import { plainPack } from '../support/plain-pack.ts';

/** Where the links of a text lead, by their words. */
function linksIn(text: string, syntax: 'markdown' | 'wiki' = 'markdown'): Record<string, string> {
  const links = [...walkPackInlines(plainPack(text, syntax))].flatMap((inline: PackInline) =>
    inline.type === 'link' && 'anchor' in inline.to
      ? [[inlineText(inline.content), inline.to.anchor]]
      : [],
  );
  return Object.fromEntries(links) as Record<string, string>;
}

test('an anchor names the block that it stands in, or the next one', () => {
  const text = `[own](#own) [next](#next) [cell](#cell) [item](#item) [last](#last) [div](#div)

<a name="next"></a>

Next words, and <span id="own">own</span> ones.

| a |
| --- |
| <a id="cell"></a>b |

- one
- <a name="item"/>two

<div id="div">

In a box.

</div>

End.<a name="last"></a>
`;
  expect(linksIn(text)).toEqual({
    own: 'next',
    next: 'next',
    cell: 'cell',
    item: 'item',
    last: 'last',
    div: 'div',
  });
});

test('a heading keeps its name, and is led to by both', () => {
  const text = '[a](#old) [b](#new-name)\n\n<a name="old"></a>\n## New name\n\nText.';
  expect(linksIn(text)).toEqual({ a: 'new-name', b: 'new-name' });
});

test('the title is led to as well', () => {
  expect(linksIn('<a id="top"></a>\n# The title\n\n[up](#top)')).toEqual({ up: 'the-title' });
});

test('an id that the author gave wins, and of two anchors of a name the first', () => {
  const text = '[a](#x)\n\n<a name="x"></a>One.\n\nTwo. {#x}';
  expect(linksIn(text)).toEqual({ a: 'x' });
  const twice = plainPack('[a](#y)\n\n<a name="y"></a>One.\n\n<a name="y"></a>Two.');
  const [, first] = twice.body.filter((block) => block.type === 'paragraph');
  expect(first).toMatchObject({ anchor: 'y', content: [{ value: 'One.' }] });
});

test('what no link leads to names nothing', () => {
  const { body } = plainPack('# T\n\n<a name="x"></a>Text.');
  expect(body.filter((block) => block.type === 'paragraph' && block.anchor !== undefined)).toEqual(
    [],
  );
});

test('wiki text leads to its sections by their words, and to its anchors', () => {
  const text =
    '= T =\n[[#History of law|a]] [[#History_of_law|b]] [[#x|c]]\n\n== History of law ==\n<span id="x">d</span>';
  expect(linksIn(text, 'wiki')).toEqual({ a: 'history-of-law', b: 'history-of-law', c: 'x' });
});

test('what sorts an article is listed as not shown', () => {
  expect(plainPack('= T =\nText.\n\n[[Category:Law]]', 'wiki').omitted).toMatchObject([
    { what: 'category “Law”' },
  ]);
});
