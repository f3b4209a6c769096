import { describe, expect, it } from 'vitest';
import type { PackBlock } from '../../../src/model/pack-block.ts';
import type { PackInline } from '../../../src/model/pack-inline.ts';
import { markdownOf } from '../../support/markdown-of.ts';
import { heading, line, nowhere, packOf, paragraph } from '../../support/pack-nodes.ts';

function written(...blocks: readonly PackBlock[]): string {
  return markdownOf(packOf(blocks));
}

function link(
  to: { href: string } | { anchor: string },
  words: string,
  title?: string,
): PackInline {
  const node = { type: 'link' as const, to, content: line(words), at: nowhere };
  return title === undefined ? node : { ...node, title };
}

describe('links to places of the pack', () => {
  it('find headings under the names that GitHub gives them', () => {
    const text = written(
      heading(1, 'one', { number: '2', title: 'Права & обязанности (2008)' }),
      heading(1, 'two', { title: 'Same' }),
      heading(1, 'three', { title: 'Same' }),
      paragraph(
        link({ anchor: 'one' }, 'a'),
        link({ anchor: 'two' }, 'b'),
        link({ anchor: 'three' }, 'c'),
      ),
    );
    expect(text).toContain('[a](#2-права--обязанности-2008)[b](#same)[c](#same-1)');
    expect(text).not.toContain('<a id');
  });

  it('mark what has no heading, but only where a link leads to it', () => {
    const target = { ...paragraph('target'), anchor: 'there' };
    const other = { ...paragraph('other'), anchor: 'unused' };
    expect(written(target, other, paragraph(link({ anchor: 'there' }, 'go')))).toBe(
      '<a id="there"></a>target\n\nother\n\n[go](#there)\n',
    );
  });

  it('do not mark a thing with the name of a heading', () => {
    const figure = { ...paragraph('the law'), anchor: 'law' };
    const text = written(
      heading(1, 'section-law', { title: 'Law' }),
      figure,
      paragraph(link({ anchor: 'law' }, 'go')),
    );
    expect(text).toContain('<a id="law-2"></a>the law');
    expect(text).toContain('[go](#law-2)');
  });
});

describe('links to addresses', () => {
  it('are written between angle brackets where the address is all that they say', () => {
    expect(written(paragraph(link({ href: 'https://e.org/a_b' }, 'https://e.org/a_b')))).toBe(
      '<https://e.org/a_b>\n',
    );
  });

  it('keep their address and title whatever stands in them', () => {
    const href = 'https://e.org/a b(c/d\\e?f=<g>&copy;=1';
    expect(written(paragraph(link({ href }, 'x', 'a "b"\nc\\')))).toBe(
      '[x](<https://e.org/a%20b(c/d\\\\e?f=\\<g\\>\\&copy;=1> "a \\"b\\" c\\\\")\n',
    );
  });

  it('are kept from being made of text that only looks like one, if marks stand in it', () => {
    expect(written(paragraph('see https://e.org/plain'))).toBe('see https://e.org/plain\n');
    expect(written(paragraph('see https://e.org/*x*'))).toBe('see https\\://e.org/\\*x\\*\n');
    expect(
      written(
        paragraph('www.e.org', {
          type: 'noteCall',
          note: 'n',
          number: '1',
          first: true,
          at: nowhere,
        }),
      ),
    ).toBe('www\\.e.org[^1]\n');
  });
});
