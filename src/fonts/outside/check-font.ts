import { type FontTables, readTables } from '../opentype/font-tables.ts';
import { checkCharacterMap } from './check-character-map.ts';
import { checkGlyphs } from './check-glyphs.ts';
import { checkDefinitions, checkLayout } from './check-layout.ts';
import { checkNames } from './check-names.ts';
import { type FontFault, walkTable } from './walk.ts';

/** Tables that are read, with the least number of bytes that each has. */
const NEEDED: readonly (readonly [string, number])[] = [
  ['OS/2', 78],
  ['cmap', 4],
  ['glyf', 0],
  ['head', 54],
  ['hhea', 36],
  ['hmtx', 4],
  ['loca', 4],
  ['maxp', 6],
  ['name', 6],
  ['post', 32],
];

/** `OS/2` since its version 2: with the heights of letters. */
const OS2_WITH_HEIGHTS = 96;

export interface FontDefect {
  /** What is wrong, as the end of a sentence about the file. */
  readonly sentence: string;
}

/** Reads all of a font that will ever be read of it; says what is wrong with it first. */
export function checkFont(bytes: Uint8Array): FontDefect | undefined {
  const table = brokenDirectory(bytes);
  if (table !== undefined) return { sentence: `its list of tables is broken at byte ${table}` };
  const tables = readTables(bytes);
  for (const [tag, least] of NEEDED) {
    const found = tables.find(tag);
    if (found === undefined) return { sentence: `it has no table “${tag}”` };
    if (found.byteLength < least) return broken({ table: tag, offset: 0 });
  }
  const fault = firstFault(tables);
  return fault && broken(fault);
}

function broken({ table, offset }: FontFault): FontDefect {
  return { sentence: `its table “${table.trim()}” is broken at byte ${offset}` };
}

/** Where the list of tables leads outside of the file. */
function brokenDirectory(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength < 12) return 0;
  const end = 12 + 16 * view.getUint16(4);
  if (end > view.byteLength) return 4;
  for (let row = 12; row < end; row += 16) {
    const last = view.getUint32(row + 8) + view.getUint32(row + 12);
    if (last > view.byteLength) return row;
  }
  return undefined;
}

function firstFault(tables: FontTables): FontFault | undefined {
  for (const check of CHECKS) {
    const fault = check(tables);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

type Check = (tables: FontTables) => FontFault | undefined;

const glyphCount = ({ get }: FontTables) => get('maxp').getUint16(4);

/** Each builds on what those before it have found in order. */
const CHECKS: readonly Check[] = [
  ({ get }) => checkHead(get('head')),
  checkWidths,
  ({ get }) => checkHeights(get('OS/2')),
  ({ get }) => checkNames(get('name')),
  (tables) => {
    const { get } = tables;
    const isLong = get('head').getInt16(50) === 1;
    return checkGlyphs({ glyf: get('glyf'), loca: get('loca'), count: glyphCount(tables), isLong });
  },
  (tables) => checkCharacterMap(tables.get('cmap'), glyphCount(tables)),
  ifThere('GDEF', checkDefinitions),
  ifThere('GSUB', (table, glyphs) => checkLayout('GSUB', table, glyphs)),
  ifThere('GPOS', (table, glyphs) => checkLayout('GPOS', table, glyphs)),
];

function ifThere(
  tag: string,
  check: (table: DataView, glyphs: number) => FontFault | undefined,
): Check {
  return (tables) => {
    const table = tables.find(tag);
    return table && check(table, glyphCount(tables));
  };
}

function checkHead(head: DataView): FontFault | undefined {
  return walkTable('head', head, ({ enter, demand }) => {
    enter(head, 54);
    const units = head.getUint16(18);
    demand(units >= 16 && units <= 16_384);
    demand(head.getInt16(50) === 0 || head.getInt16(50) === 1);
  });
}

function checkWidths(tables: FontTables): FontFault | undefined {
  const { get } = tables;
  const glyphs = glyphCount(tables);
  const measured = get('hhea').getUint16(34);
  return walkTable('hmtx', get('hmtx'), ({ enter, demand }, hmtx) => {
    demand(glyphs >= 1 && measured >= 1 && measured <= glyphs);
    enter(hmtx, 4 * measured + 2 * (glyphs - measured));
  });
}

function checkHeights(os2: DataView): FontFault | undefined {
  return walkTable('OS/2', os2, ({ enter }) => {
    const version = os2.getUint16(0);
    enter(os2, version >= 2 ? OS2_WITH_HEIGHTS : version === 1 ? 86 : 78);
  });
}
