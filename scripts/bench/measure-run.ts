import { check } from '../../src/check/check.ts';
import { compose } from '../../src/compose/compose.ts';
import type { Outcome } from '../../src/diagnostics/diagnostic.ts';
import { type Fonts, openFonts } from '../../src/fonts/open-fonts.ts';
import { drawCharts } from '../../src/layout/charts/draw-charts.ts';
import { layout } from '../../src/layout/layout.ts';
import type { Pack } from '../../src/model/pack.ts';
import type { Format } from '../../src/model/template.ts';
import { walkInlines } from '../../src/model/walk.ts';
import { parseBrief } from '../../src/parse/parse-brief.ts';
import { parseTemplate } from '../../src/parse/parse-template.ts';
import { rasterisedFiles, vectorFiles } from '../../src/render/vectors/vector-files.ts';
import { findBriefs } from '../../src/source/find-briefs.ts';
import { readFamily } from '../../src/source/read-family.ts';
import { readPictures } from '../../src/source/read-pictures.ts';
import { readSource } from '../../src/source/read-source.ts';
import { packFaces } from './pack-faces.ts';
import { Stopwatch } from './stopwatch.ts';

/** What one process took for one text in one format; times in milliseconds. */
export interface Run {
  /** Without Node's own start. */
  readonly total: number;
  /** Of the processor, which other work on the machine disturbs less. */
  readonly cpu: number;
  readonly stages: Readonly<Record<string, number>>;
  readonly pages: number;
  /** Bytes of memory at the highest. */
  readonly peak: number;
  readonly bytes: number;
}

/** Builds a text in one format, and takes the time of each stage. */
export async function measureRun(root: string, file: string, format: Format): Promise<Run> {
  if (format === 'docx') packFaces();
  const watch = new Stopwatch();
  const pack = await makePack(root, file, watch);
  const fonts = await watch.time('fonts', openFonts);
  const { bytes, pages } = await makers[format](pack, fonts, watch);
  const { total, stages } = watch;
  const peak = process.resourceUsage().maxRSS * 1024;
  const { user, system } = process.cpuUsage();
  const cpu = (user + system) / 1000;
  return { total, cpu, stages, pages, peak, bytes: bytes.length };
}

async function makePack(root: string, file: string, watch: Stopwatch): Promise<Pack> {
  const homes = [`${process.cwd()}/templates`];
  const place = first(good(await findBriefs([file], root)));
  const source = good(await watch.time('source', () => readSource(place)));
  const family = good(await watch.time('source', () => readFamily('plain', { homes, root })));
  const { contract, templates, themes } = family;
  const brief = good(await watch.time('parse', () => parseBrief(source, { strict: false })));
  await watch.time('check', () => check(brief, contract));
  const template = good(parseTemplate(first(templates)));
  const theme = first([...themes.values()]);
  const images = [...walkInlines(brief.body)].filter((inline) => inline.type === 'image');
  const pictures = good(await watch.time('source', () => readPictures(images, place, false)));
  const parts = { brief, template, contract, theme, pictures };
  return good(await watch.time('compose', () => compose(parts)));
}

interface Made {
  readonly bytes: Uint8Array;
  /** 0 where a format has none of its own. */
  readonly pages: number;
}

const makers: Readonly<
  Record<Format, (pack: Pack, fonts: Fonts, watch: Stopwatch) => Promise<Made>>
> = {
  async pdf(pack, fonts, watch) {
    const strict = { strictGlyphs: true };
    const laid = good(await watch.time('layout', () => layout(pack, fonts, strict)));
    const { renderPdf } = await watch.time(
      'load',
      () => import('../../src/render/pdf/render-pdf.ts'),
    );
    const bytes = await watch.time('render', () => renderPdf(pack, laid, fonts));
    return { bytes, pages: laid.pages.length };
  },
  async docx(pack, fonts, watch) {
    const { renderDocx } = await watch.time(
      'load',
      () => import('../../src/render/docx/render-docx.ts'),
    );
    const vectors = await watch.time('raster', () => rasterisedFiles(pack, fonts));
    return {
      bytes: await watch.time('render', () => renderDocx(pack, new Map(), fonts, { vectors })),
      pages: 0,
    };
  },
  async md(pack, fonts, watch) {
    const { renderMarkdown } = await watch.time(
      'load',
      () => import('../../src/render/markdown/render-markdown.ts'),
    );
    const write = () =>
      renderMarkdown(pack, drawCharts(pack, fonts), fonts, vectorFiles(pack, fonts));
    return { bytes: first(await watch.time('render', write)).bytes, pages: 0 };
  },
};

function good<Value>(outcome: Outcome<Value>): NonNullable<Value> {
  const fault = outcome.diagnostics.find(({ severity }) => severity === 'error');
  if (fault !== undefined) throw new Error(fault.message);
  if (outcome.value === undefined || outcome.value === null) throw new Error('Nothing was made.');
  return outcome.value;
}

function first<Value>(values: readonly Value[]): Value {
  const [value] = values;
  if (value === undefined) throw new Error('There is nothing to take.');
  return value;
}
