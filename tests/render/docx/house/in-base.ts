import { strFromU8, unzipSync } from 'fflate';
import type { Pack } from '../../../../src/model/pack.ts';
import { renderDocx } from '../../../../src/render/docx/render-docx.ts';
import { baseWish } from '../../../support/house-base.ts';
import {
  choiceOf,
  type HouseWish,
  houseBytes,
  houseOf,
  SECTION,
} from '../../../support/house-file.ts';
import { paragraph } from '../../../support/house-parts.ts';
import { richPack } from '../../../support/pack.ts';
import { line } from '../../../support/pack-nodes.ts';
import { found } from '../open-docx.ts';

export const fields = new Map([
  ['date', line('24 November 2026')],
  ['prepared-for', line('the delegation')],
  ['periods', line('2006 to 2010')],
  ['subtitle', line('Law, response and protection')],
  ['kind', line('Country brief')],
  ['pack', line('Two pages')],
  ['short-title', line('Trafficking')],
  ['contact', []],
  ['based-on', []],
]);

export function brief(changes: Partial<Pack> = {}): Pack {
  const pack = richPack({ fields, ...changes });
  return { ...pack, body: pack.body.filter(({ type }) => type !== 'masthead') };
}

export async function based(wish: HouseWish = baseWish(), pack = brief()): Promise<Uint8Array> {
  const house = houseOf(houseBytes(wish), choiceOf('base'));
  return renderDocx(pack, new Map([['background', 2]]), undefined, { house });
}

export async function partsOf(wish?: HouseWish, pack?: Pack): Promise<Map<string, string>> {
  const files = Object.entries(unzipSync(await based(wish, pack)));
  return new Map(files.map(([name, content]) => [name, strFromU8(content)]));
}

/** The text of a part as its readers see it, a line a paragraph. */
export function linesOf(xml = ''): string[] {
  return xml
    .split('</w:p>')
    .map((each) => found(each, /<w:t[ >][^<]*?>?([^<>]*)<\/w:t>/g).join(''))
    .filter((each) => each !== '');
}

/** A document of a house whose body is these lines, with a place for the text. */
export const small = (body: string, wish: HouseWish = {}) =>
  baseWish({
    body:
      body +
      paragraph('{{title}} {{subtitle}} {{kind}}') +
      paragraph('{{fields}}') +
      paragraph('{{body}}') +
      SECTION,
    relations: [],
    ...wish,
  });
