import { describe, expect, it } from 'vitest';
import type { TextItem } from '../../../src/layout/display-list.ts';
import { layout } from '../../../src/layout/layout.ts';
import { renderPdf } from '../../../src/render/pdf/render-pdf.ts';
import { readPdf } from '../../../src/verify/pdf/read-pdf.ts';
import { fontFiles, fontsFor, ownFamily, themeWith } from '../../support/font-theme.ts';
import { makeFont } from '../../support/make-font.ts';
import { packOf, paragraph } from '../../support/pack-nodes.ts';

const SENTENCE = '塔吉克斯坦是人口贩运的来源国。根据报告，妇女经由吉尔吉斯斯坦和俄罗斯被贩运。';
const text = `${SENTENCE.repeat(4)}Words in between and then ${SENTENCE}`;

const theme = themeWith({
  fonts: [ownFamily('Wide', { 'wide.ttf': 400 })],
  fallback: ['Wide'],
});
const fonts = fontsFor(theme, fontFiles({ 'wide.ttf': makeFont({ characters: SENTENCE }) }));
const pack = packOf([paragraph(text)], { theme });
const { value: laid, diagnostics } = layout(pack, fonts, { strictGlyphs: true });

const lines = laid.pages
  .flatMap(({ items }) => items)
  .filter((item): item is TextItem => item.type === 'text' && 'leaf' in item.owner);

const textOf = ({ runs }: TextItem) =>
  runs.flatMap(({ glyphs }) => glyphs.map((glyph) => glyph.text)).join('');

/** How far a line reaches with its white, which stands behind spaces and behind each ideograph. */
function reachOf(line: TextItem): number {
  const glyphs = line.runs.flatMap((run) => run.glyphs);
  // A space at the end hangs behind the line.
  if (glyphs.at(-1)?.text === ' ') glyphs.pop();
  const width = glyphs.reduce((sum, { advance }) => sum + (advance * line.size) / 1000, 0);
  const shown = glyphs.map((glyph) => glyph.text).join('');
  const elastic = shown.match(/[ \p{Script=Han}。，]/gu) ?? [];
  return width + elastic.length * line.wordSpace;
}

describe('A justified paragraph of Chinese', () => {
  it('has a font, and loses nothing.', () => {
    expect(diagnostics).toEqual([]);
    // A line that is not done with its word says so in a way that no one sees.
    const read = lines
      .map(textOf)
      .join('')
      .replaceAll(/[ \u00AD]/g, '');
    expect(read).toBe(text.replaceAll(' ', ''));
  });

  it('fills its lines, with a little white behind each character and none that is wide.', () => {
    expect(lines.length).toBeGreaterThan(6);
    for (const line of lines.slice(0, -1)) {
      expect(reachOf(line)).toBeCloseTo(theme.page.measure, 0);
      expect(Math.abs(line.wordSpace)).toBeLessThan(line.size / 4);
    }
  });

  it('begins no line with a full stop or a comma.', () => {
    expect(lines.filter((line) => /^[。，]/.test(textOf(line)))).toEqual([]);
  });

  it('is painted as it was laid out, and read as it was written.', async () => {
    const { units } = readPdf(await renderPdf(pack, laid, fonts));
    expect(units.map((unit) => unit.text)).toContain(text);
  });
});
