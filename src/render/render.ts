import { drawCharts } from '../layout/charts/draw-charts.ts';
import type { Laid } from '../layout/display-list.ts';
import type { FontPrograms } from '../layout/font-programs.ts';
import type { Shaper } from '../layout/shaper.ts';
import type { Artifact } from '../model/artifact.ts';
import type { Pack } from '../model/pack.ts';
import type { Format } from '../model/template.ts';
import type { House } from './docx/house/open-house.ts';
import { rasterisedFiles, vectorFiles } from './vectors/vector-files.ts';

/** A pack that is ready to be rendered. */
export interface Draft {
  readonly pack: Pack;
  readonly formats: readonly Format[];
  /** With those that its theme brings with it. */
  readonly fonts: Shaper & FontPrograms;
  /** What the PDF shows. */
  readonly laid?: Laid;
  /** The pages that the DOCX speaks of, if it speaks of any: whether a PDF is asked for makes no difference. */
  readonly wordPages?: Laid;
  /** What dresses the DOCX. */
  readonly house?: House;
}

/** Renders what is ready. */
export async function render(drafts: readonly Draft[]): Promise<Artifact[]> {
  const artifacts: Artifact[] = [];
  for (const draft of drafts) {
    for (const format of draft.formats) {
      artifacts.push(...(await renderers[format](draft)));
    }
  }
  return artifacts;
}

/** What a format needs is loaded when it is asked for. */
const renderers: Readonly<Record<Format, (draft: Draft) => Promise<readonly Artifact[]>>> = {
  async pdf({ pack, laid, fonts }) {
    if (laid === undefined) throw new Error('A pack without pages was to become a PDF.');
    const { renderPdf } = await import('./pdf/render-pdf.ts');
    return [artifactOf(pack, 'pdf', await renderPdf(pack, laid, fonts))];
  },
  async docx({ pack, wordPages, fonts, house }) {
    const { renderDocx } = await import('./docx/render-docx.ts');
    const vectors = await rasterisedFiles(pack, fonts);
    const opensPage = atTop(pack, wordPages);
    const more = { vectors, opensPage, ...(house !== undefined && { house }) };
    return [artifactOf(pack, 'docx', await renderDocx(pack, pageNumbers(wordPages), fonts, more))];
  },
  async md({ pack, fonts }) {
    const { renderMarkdown } = await import('./markdown/render-markdown.ts');
    return renderMarkdown(pack, drawCharts(pack, fonts), fonts, vectorFiles(pack, fonts));
  },
};

function artifactOf(pack: Pack, format: Format, bytes: Uint8Array): Artifact {
  return { pack: pack.name, format, file: `${pack.name}.${format}`, bytes };
}

function pageNumbers(laid: Laid | undefined): ReadonlyMap<string, number> {
  const anchors = laid === undefined ? [] : [...laid.anchors];
  return new Map(anchors.map(([anchor, { page }]) => [anchor, page + 1]));
}

/** What stands at the top of a page, but for the first. */
function atTop({ theme }: Pack, laid: Laid | undefined): ReadonlySet<string> {
  const anchors = laid === undefined ? [] : [...laid.anchors];
  return new Set(
    anchors
      .filter(([, { page, y }]) => page > 0 && Math.abs(y - theme.page.top) < 1)
      .map(([anchor]) => anchor),
  );
}
