import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { Pack } from '../../../model/pack.ts';
import { zipped } from '../parts/zip.ts';
import { Relations } from '../relations.ts';
import { escaped } from '../xml.ts';
import { chartOptions } from './chart-options.ts';
import { type ChartPlace, chartTarget } from './charts.ts';

/** Files of the package by their names. */
export type Files = ReadonlyMap<string, Uint8Array>;

/**
 * Word's own charts, each with a workbook whose cells are the chart's values. The library writes them into a
 * document of their own; its chance ids and the clock's times are replaced on the way out.
 */
export async function chartParts(places: readonly ChartPlace[], pack: Pack): Promise<Files> {
  if (places.length === 0) return new Map();
  const drawn = await libraryFiles(places, pack);
  const files = new Map<string, Uint8Array>();
  places.forEach((_, index) => {
    const number = index + 1;
    const chart = chartTarget(number);
    const workbook = `embeddings/workbook${number}.xlsx`;
    const relations = new Relations();
    const relation = relations.part('package', `../${workbook}`);
    const xml = strFromU8(partOf(drawn, `word/${chart}`));
    files.set(`word/${chart}`, strToU8(settled(xml, relation, pack.lang)));
    files.set(`word/charts/_rels/chart${number}.xml.rels`, strToU8(relations.toXml()));
    const cells = partOf(drawn, `word/embeddings/Microsoft_Excel_Worksheet${number}.xlsx`);
    files.set(`word/${workbook}`, zipped(new Map(Object.entries(unzipSync(cells)))));
  });
  return files;
}

async function libraryFiles(places: readonly ChartPlace[], pack: Pack) {
  // Only documents with charts pay for loading the library.
  const [{ Document, Packer, Paragraph }, { ChartRun }] = await Promise.all([
    import('docx'),
    import('docx/charts'),
  ]);
  const children = places.map(({ chart, size }) => {
    const run = new ChartRun(chartOptions(chart, pack.theme, size));
    return new Paragraph({ children: [run] });
  });
  return unzipSync(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

function partOf(files: Readonly<Record<string, Uint8Array>>, name: string): Uint8Array {
  const bytes = files[name];
  if (bytes === undefined) throw new Error(`The chart library has written no ${name}.`);
  return bytes;
}

/** Labels are lines as they are written: LibreOffice would wrap them to narrow columns. */
const UNWRAPPED = [' wrap="square"', ' wrap="none"'] as const;

/** The chance id of the workbook's relation, and the language of the labels. */
function settled(xml: string, relation: string, lang: string): string {
  return xml
    .replace(/(<c:externalData r:id=")[^"]*/, `$1${relation}`)
    .replaceAll(/<c:dLbls>.*?<\/c:dLbls>/g, (labels) => labels.replaceAll(...UNWRAPPED))
    .replaceAll(/(<c:lang val="|(?<=<a:(?:rPr|endParaRPr)) lang=")en-US"/g, `$1${escaped(lang)}"`);
}
