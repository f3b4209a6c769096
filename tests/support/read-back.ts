import { expect } from 'vitest';
import { openFonts } from '../../src/fonts/open-fonts.ts';
import { drawCharts } from '../../src/layout/charts/draw-charts.ts';
import { layout } from '../../src/layout/layout.ts';
import { loadHyphenation } from '../../src/layout/load-hyphenation.ts';
import type { Pack } from '../../src/model/pack.ts';
import type { ReadingText } from '../../src/model/reading-text.ts';
import type { Format } from '../../src/model/template.ts';
import { renderDocx } from '../../src/render/docx/render-docx.ts';
import { renderMarkdown } from '../../src/render/markdown/render-markdown.ts';
import { renderPdf } from '../../src/render/pdf/render-pdf.ts';
import { rasterisedFiles, vectorFiles } from '../../src/render/vectors/vector-files.ts';
import { readDocx } from '../../src/verify/docx/read-docx.ts';
import { readMarkdown } from '../../src/verify/markdown/read-markdown.ts';
import { readPdf } from '../../src/verify/pdf/read-pdf.ts';
import { writersFaults } from './docx-faults.ts';

const fonts = openFonts();

/** Renders a pack, lints what is a Word document, and reads what came of it, with readers that share no code with the renderers. */
export const readBack: Readonly<Record<Format, (pack: Pack) => Promise<ReadingText>>> = {
  async pdf(pack) {
    const hyphenation = await loadHyphenation(pack);
    const { value: laid } = layout(pack, fonts, { strictGlyphs: false, hyphenation });
    return readPdf(await renderPdf(pack, laid, fonts));
  },
  async docx(pack) {
    const vectors = await rasterisedFiles(pack, fonts);
    const bytes = await renderDocx(pack, new Map(), undefined, { vectors });
    expect(writersFaults(bytes)).toEqual([]);
    return readDocx(bytes);
  },
  async md(pack) {
    const [main] = renderMarkdown(pack, drawCharts(pack, fonts), fonts, vectorFiles(pack, fonts));
    return readMarkdown(new TextDecoder().decode(main?.bytes));
  },
};

export const FORMATS: readonly Format[] = ['pdf', 'docx', 'md'];
