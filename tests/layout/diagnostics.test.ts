import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { layout } from '../../src/layout/layout.ts';
import type { Pack } from '../../src/model/pack.ts';
import type { PackBlock } from '../../src/model/pack-block.ts';
import type { PackText } from '../../src/model/pack-inline.ts';
import type { Span } from '../../src/model/span.ts';
import { lawChart } from '../support/pack-charts.ts';
import { caption, packOf, paragraph } from '../support/pack-nodes.ts';
import { LACKING, ruler } from '../support/ruler.ts';

const at = (start: number, end: number): Span => ({ file: 'brief.md', start, end });

function text(value: string, start: number): PackText {
  return { type: 'text', value, at: at(start, start + value.length) };
}

function diagnosticsOf(
  body: readonly PackBlock[],
  changes: Partial<Pack> = {},
): readonly Diagnostic[] {
  return layout(packOf(body, changes), ruler(), { strictGlyphs: true }).diagnostics;
}

describe('a character that no font has', () => {
  it('is an error at its place, with its code point and what to do', () => {
    expect(diagnosticsOf([paragraph(text(`one t${LACKING}o`, 100))])).toEqual([
      {
        code: 'text/no-glyph',
        severity: 'error',
        message: 'No font of the theme has the character “☒” (U+2612).',
        help: 'Write it in another way, let the theme fall back on a font that has it, or leave out the PDF with `--format docx,md`.',
        at: at(105, 106),
      },
    ]);
  });

  it('is one error for all its places', () => {
    const [first, ...others] = diagnosticsOf([
      paragraph(text(`${LACKING} and ${LACKING}`, 0)),
      paragraph(text(LACKING, 50)),
    ]);

    expect(first?.at).toEqual(at(0, 1));
    expect(first?.related?.map((related) => related.at)).toEqual([at(6, 7), at(50, 51)]);
    expect(others).toEqual([]);
  });

  it('stands at the whole where the text differs from its source', () => {
    const word: PackText = { type: 'text', value: `a${LACKING}`, at: at(10, 20) };

    expect(diagnosticsOf([paragraph(word)])[0]?.at).toEqual(at(10, 20));
  });
});

describe('a character that no font has, wherever it stands', () => {
  it('is found in long words, in code, in tables and in charts too', () => {
    const [group] = lawChart.groups;
    const blocks: PackBlock[] = [
      paragraph(text(`${'x'.repeat(500)}${LACKING}`, 0)),
      { type: 'codeBlock', value: `code ${LACKING}`, at: at(600, 610) },
      {
        type: 'figure',
        caption: caption('Figure', '1', 'A chart'),
        alt: 'Alt',
        content: { ...lawChart, groups: group ? [{ ...group, label: LACKING }] : [] },
        below: [],
        anchor: 'chart',
        at: at(700, 710),
      },
    ];
    for (const [index, block] of blocks.entries()) {
      const [found] = diagnosticsOf([block]);
      expect(found).toMatchObject({
        code: 'text/no-glyph',
        at: [at(500, 501), at(600, 610), at(700, 710)][index],
      });
    }
  });

  it('is none where pages are only counted', () => {
    const pack = packOf([paragraph(text(LACKING, 0))]);

    expect(layout(pack, ruler(), { strictGlyphs: false }).diagnostics).toEqual([]);
  });
});

describe('text from right to left', () => {
  it('is an error at its place, and no missing glyph besides', () => {
    expect(diagnosticsOf([paragraph(text('See شلام here', 20))])).toMatchObject([
      { code: 'text/right-to-left', severity: 'error', at: at(24, 28) },
    ]);
  });

  it('is one error for all its places', () => {
    const found = diagnosticsOf([paragraph(text('שלום', 0)), paragraph(text('שלום', 10))]);

    expect(found).toHaveLength(1);
    expect(found[0]?.related).toHaveLength(1);
  });
});

const lines = (count: number) =>
  Array.from({ length: count }, () => paragraph('A paragraph of one line.'));

describe('a pack with more pages than its template allows', () => {
  const limited = { pages: { most: 1, at: at(5, 6) }, name: 'sheet' };

  it('is an error at the template’s limit that says by how much', () => {
    // 47 lines of 14.5 points stand on a page of the quiet theme.
    expect(diagnosticsOf(lines(50), limited)).toEqual([
      {
        code: 'pages/too-many',
        severity: 'error',
        message:
          'The pack “sheet” has 2 pages where its template allows 1: ' +
          'it is 44 points too long, about 3 lines of text.',
        help: 'Shorten what the pack shows, or let its template have more pages.',
        at: at(5, 6),
      },
    ]);
  });

  it('is none as long as it fits', () => {
    expect(diagnosticsOf(lines(47), limited)).toEqual([]);
  });
});

it('a pack without anything has one empty page and nothing wrong', () => {
  const { value, diagnostics } = layout(packOf([]), ruler(), { strictGlyphs: true });

  expect(value.pages).toHaveLength(1);
  expect(diagnostics).toEqual([]);
});
