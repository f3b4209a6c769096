import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PackBlock } from '../../../src/model/pack-block.ts';
import { readingText } from '../../../src/model/reading-text.ts';
import { compareReading } from '../../../src/verify/compare-reading.ts';
import { readMarkdown } from '../../../src/verify/markdown/read-markdown.ts';
import { anyLine, anyText, whatLinesName } from '../../support/arbitrary-inlines.ts';
import { markdownOf } from '../../support/markdown-of.ts';
import { cell, heading, line, list, nowhere, packOf, paragraph } from '../../support/pack-nodes.ts';

/** What is different when a pack of these blocks is written and read. */
function differences(...blocks: readonly PackBlock[]) {
  const pack = packOf(blocks, whatLinesName);
  return compareReading(readingText(pack), readMarkdown(markdownOf(pack)));
}

describe('any text, written and read', () => {
  it('is the same in a paragraph', () => {
    fc.assert(
      fc.property(anyText, (words) => {
        expect(differences(paragraph(words))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('is the same in every kind of block', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        expect(
          differences(
            heading(2, 'a', { title: one, period: other }),
            list([
              [paragraph(one), paragraph(other)],
              [list([[paragraph(other)]], { ordered: true, start: 7 })],
            ]),
            { type: 'quote', blocks: [paragraph(one), paragraph(other)], at: nowhere },
            {
              type: 'table',
              description: '',
              style: 'data',
              alignments: ['left', 'none'],
              head: [cell(one), cell('head')],
              rows: [{ cells: [cell(other), cell(one)], opensGroup: false }],
              below: [],
              at: nowhere,
            },
            { type: 'codeBlock', value: one, at: nowhere },
          ),
        ).toEqual([]);
      }),
      { numRuns: 700 },
    );
  });
});

describe('any line, written and read', () => {
  it('is the same with emphasis, code, breaks and links at any place', () => {
    fc.assert(
      fc.property(anyLine, (content) => {
        expect(differences(paragraph(...content))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it('is the same in a heading and in a cell', () => {
    fc.assert(
      fc.property(anyLine, (content) => {
        const row = { cells: [{ content, qualifier: 'about', at: nowhere }], opensGroup: false };
        expect(
          differences(
            {
              type: 'heading',
              level: 1,
              anchor: 'a',
              number: '',
              content,
              period: line(),
              at: nowhere,
            },
            {
              type: 'table',
              description: '',
              style: 'data',
              alignments: ['left'],
              head: [{ content, qualifier: '', at: nowhere }],
              rows: [row],
              below: [],
              at: nowhere,
            },
          ),
        ).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
