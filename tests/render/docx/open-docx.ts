import { strFromU8, unzipSync } from 'fflate';
import { expect } from 'vitest';
import type { Pack } from '../../../src/model/pack.ts';
import type { PackBlock } from '../../../src/model/pack-block.ts';
import { type DocxExtras, renderDocx } from '../../../src/render/docx/render-docx.ts';
import { writersFaults } from '../../support/docx-faults.ts';
import { packOf } from '../../support/pack-nodes.ts';

/** A faultless document's parts as text, by their names. */
export async function partsOf(
  pack: Pack,
  pageOf: ReadonlyMap<string, number> = new Map(),
  choices: DocxExtras = {},
): Promise<ReadonlyMap<string, string>> {
  const document = await renderDocx(pack, pageOf, undefined, choices);
  expect(writersFaults(document)).toEqual([]);
  const files = unzipSync(document);
  return new Map(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** The main part of a document of these blocks. */
export async function documentOf(...blocks: readonly PackBlock[]): Promise<string> {
  return partOf(await partsOf(packOf(blocks)), 'word/document.xml');
}

export function partOf(parts: ReadonlyMap<string, string>, name: string): string {
  const part = parts.get(name);
  if (part === undefined) throw new Error(`There is no part “${name}”.`);
  return part;
}

/** A part with an element on each line, as goldens keep it. */
export function onLines(xml: string): string {
  return `${xml.replaceAll(/(?<!^)<(?!\/|w:t[ >])/g, '\n<').replaceAll(/>(?=<\/)/g, '>\n')}\n`;
}

/** All that a pattern finds. */
export function found(xml: string, pattern: RegExp): string[] {
  return Array.from(xml.matchAll(pattern), (match) => match[1] ?? match[0]);
}
