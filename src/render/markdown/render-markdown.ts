import type { Drawing } from '../../layout/display-list.ts';
import type { Shaper } from '../../layout/shaper.ts';
import type { Artifact } from '../../model/artifact.ts';
import type { Pack } from '../../model/pack.ts';
import type { PackBlock, PackFigure } from '../../model/pack-block.ts';
import { inlineText, normalReading } from '../../model/reading-text.ts';
import { walkPack } from '../../model/walk-pack.ts';
import { writeParagraph } from './inline/write-inlines.ts';
import { marked } from './phrases.ts';
import { type Places, placesIn } from './places.ts';
import { writeSvg } from './svg.ts';
import { writeBlocks } from './write-blocks.ts';
import { indentedBy } from './write-list.ts';

/**
 * Writes a pack as GitHub Flavored Markdown, with its charts and pictures as files beside it.
 * `drawings` are the charts, by their figures' anchors; `vectors` the drawn pictures, by their sources.
 */
export function renderMarkdown(
  pack: Pack,
  drawings: ReadonlyMap<string, Drawing>,
  shaper: Shaper,
  vectors: ReadonlyMap<string, Uint8Array> = new Map(),
): Artifact[] {
  const places = placesIn(pack);
  const charts = chartsOf(pack).map((figure) => ({
    file: places.chartFile(figure.anchor),
    bytes: encoded(chartFile(figure, { lang: pack.lang, drawings, shaper })),
  }));
  const pictures = [...pack.pictures.values()].map((picture) => ({
    file: places.pictureFile(picture.source),
    bytes: picture.format === 'svg' ? found(vectors, picture.source) : picture.bytes,
  }));
  const text = { file: `${pack.name}.md`, bytes: encoded(writeMarkdown(pack, places)) };
  return [text, ...charts, ...pictures].map(({ file, bytes }) => ({
    pack: pack.name,
    format: 'md',
    file,
    bytes,
  }));
}

function found(vectors: ReadonlyMap<string, Uint8Array>, source: string): Uint8Array {
  const bytes = vectors.get(source);
  if (bytes === undefined) throw new Error(`Nobody drew the picture “${source}”.`);
  return bytes;
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The text: the marks in bold, the body, then the notes, which GitHub sets at the end in any case. */
function writeMarkdown(pack: Pack, places: Places): string {
  const holdsTitle = pack.body.some(({ type }) => type === 'cover' || type === 'masthead');
  const setting = { places, shift: holdsTitle ? 1 : 0 } as const;
  const notes = [...pack.notes.values()].map(({ number, blocks }) =>
    `[^${number}]: ${indentedBy(4, writeBlocks(blocks, setting))}`.trimEnd(),
  );
  const [mark] = pack.marks;
  const marks =
    mark === undefined ? '' : writeParagraph(marked('strong', pack.marks, mark.at), places);
  const parts = [marks, writeBlocks(pack.body, setting), ...notes].filter((part) => part !== '');
  return `${parts.join('\n\n')}\n`;
}

function chartsOf(pack: Pack): PackFigure[] {
  const figures = new Map<string, PackFigure>();
  for (const block of walkPack(pack)) if (isChart(block)) figures.set(block.anchor, block);
  return [...figures.values()];
}

function isChart(block: PackBlock): block is PackFigure {
  return block.type === 'figure' && block.content.type !== 'picture';
}

interface Charts {
  readonly lang: string;
  readonly drawings: ReadonlyMap<string, Drawing>;
  readonly shaper: Shaper;
}

function chartFile({ anchor, alt, caption, lang }: PackFigure, charts: Charts): string {
  const drawing = charts.drawings.get(anchor);
  if (drawing === undefined) throw new Error(`No drawing was made of the chart “${anchor}”.`);
  const title = `${caption.label} ${caption.number} ${inlineText(caption.content)}`;
  const words = { title: normalReading(title), description: alt, lang: lang ?? charts.lang };
  return writeSvg(drawing, words, charts.shaper);
}
