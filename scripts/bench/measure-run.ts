import { check } from '../../src/check/check.ts';
import { compose } from '../../src/compose/compose.ts';
import { hasErrors, type Outcome } from '../../src/diagnostics/diagnostic.ts';
import { openFonts } from '../../src/fonts/open-fonts.ts';
import { drawCharts } from '../../src/layout/charts/draw-charts.ts';
import { layout } from '../../src/layout/layout.ts';
import type { Format } from '../../src/model/template.ts';
import { parseBrief } from '../../src/parse/parse-brief.ts';
import { parseTemplate } from '../../src/parse/parse-template.ts';
import { findBriefs } from '../../src/source/find-briefs.ts';
import { readFamily } from '../../src/source/read-family.ts';
import { readSource } from '../../src/source/read-source.ts';

/** What one process took for one text in one format; times in milliseconds. */
export interface Run {
  /** Without Node's own start. */
  readonly total: number;
  readonly stages: Readonly<Record<string, number>>;
  readonly pages: number;
  /** Bytes of memory at the highest. */
  readonly peak: number;
  readonly bytes: number;
}

/** Builds a text in one format, and takes the time of each stage. */
export async function measureRun(root: string, file: string, format: Format): Promise<Run> {
  const stages: Record<string, number> = {};
  const start = performance.now();
  const timed = async <Value>(
    stage: string,
    work: () => Value | Promise<Value>,
  ): Promise<Value> => {
    const before = performance.now();
    const value = await work();
    stages[stage] = (stages[stage] ?? 0) + performance.now() - before;
    return value;
  };

  const place = good(await findBriefs([file], root))[0];
  if (place === undefined) throw new Error(`There is no brief in ${file}.`);
  const source = good(await timed('source', () => readSource(place)));
  const family = good(
    await timed('source', () =>
      readFamily('plain', { homes: [`${process.cwd()}/templates`], root }),
    ),
  );
  const brief = good(await timed('parse', () => parseBrief(source, { strict: false })));
  await timed('check', () => check(brief, family.contract));
  const template = good(parseTemplate(first(family.templates)));
  const theme = first([...family.themes.values()]);
  const pack = good(
    await timed('compose', () =>
      compose({ brief, template, contract: family.contract, theme, pictures: new Map() }),
    ),
  );
  const fonts = await timed('fonts', openFonts);
  let pages = 0;
  const bytes = await render();
  return {
    total: performance.now() - start,
    stages,
    pages,
    peak: process.resourceUsage().maxRSS * 1024,
    bytes: bytes.length,
  };

  async function render(): Promise<Uint8Array> {
    if (format === 'pdf') {
      const laid = good(await timed('layout', () => layout(pack, fonts, { strictGlyphs: true })));
      pages = laid.pages.length;
      const { renderPdf } = await timed('load', () => import('../../src/render/pdf/render-pdf.ts'));
      return timed('render', () => renderPdf(pack, laid, fonts));
    }
    if (format === 'docx') {
      const { renderDocx } = await timed(
        'load',
        () => import('../../src/render/docx/render-docx.ts'),
      );
      return timed('render', () => renderDocx(pack, new Map()));
    }
    const { renderMarkdown } = await timed(
      'load',
      () => import('../../src/render/markdown/render-markdown.ts'),
    );
    const [text] = await timed('render', () =>
      renderMarkdown(pack, drawCharts(pack, fonts), fonts),
    );
    return text?.bytes ?? new Uint8Array();
  }
}

function good<Value>(outcome: Outcome<Value>): NonNullable<Value> {
  const [fault] = outcome.diagnostics.filter(({ severity }) => severity === 'error');
  if (fault !== undefined || hasErrors(outcome.diagnostics)) throw new Error(fault?.message);
  if (outcome.value === undefined || outcome.value === null) throw new Error('Nothing was made.');
  return outcome.value;
}

function first<Value>(values: readonly Value[]): Value {
  const [value] = values;
  if (value === undefined) throw new Error('There is nothing to take.');
  return value;
}
