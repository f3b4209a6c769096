import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { expect, it } from 'vitest';
import { inlineText, normalReading } from '../../../src/model/reading-text.ts';
import { anyLine, whatLinesName } from '../../support/arbitrary-inlines.ts';
import { markdownOf } from '../../support/markdown-of.ts';
import { packOf, paragraph } from '../../support/pack-nodes.ts';

// The verifier's reader makes no links of bare addresses, as GitHub does; this one does.
it('a line is read the same by a reader that knows all of GitHub’s extensions', () => {
  fc.assert(
    fc.property(anyLine, (content) => {
      const tree = fromMarkdown(markdownOf(packOf([paragraph(...content)], whatLinesName)), {
        extensions: [gfm()],
        mdastExtensions: [gfmFromMarkdown()],
      });
      const read = tree.children
        .slice(0, -1)
        .map((node) => `${node.type}: ${normalReading(textOf(node))}`);
      const expected = normalReading(inlineText(content));
      // Something that says nothing, such as a link without words, is a paragraph without text.
      expect(read.filter((line) => line !== 'paragraph: ')).toEqual(
        expected === '' ? [] : [`paragraph: ${expected}`],
      );
    }),
    { numRuns: 400 },
  );
});

function textOf(node: Nodes): string {
  if (node.type === 'html') return node.value.startsWith('<br') ? ' ' : '';
  if (node.type === 'break') return ' ';
  if (node.type === 'image') return node.alt ?? '';
  if (node.type === 'footnoteReference') return node.identifier;
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
