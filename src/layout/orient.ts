import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import type { Pack } from '../model/pack.ts';
import type { PackBlock, PackTable } from '../model/pack-block.ts';
import { walkPack } from '../model/walk-pack.ts';
import { pageArea, type Setting } from './blocks/setting.ts';
import { fitOf } from './blocks/table/grid.ts';
import { measured } from './blocks/table/measured.ts';
import { surelyFits } from './blocks/table/surely-fits.ts';
import { openSetting } from './open-setting.ts';
import type { Shaper } from './shaper.ts';
import { tagTable } from './tags/tag-displays.ts';

/**
 * Turns the tables whose words an upright page can't hold, so that all formats with pages turn the
 * same ones. A pack with a limit of pages keeps them upright: a table that is too wide for it is an
 * error.
 */
export function orient(pack: Pack, shaper: Shaper): Outcome<Pack> {
  const setting = openSetting(pack, shaper, { strictGlyphs: false, report: () => undefined });
  const diagnostics: Diagnostic[] = [...insideOthers(pack)];
  const body = pack.body.map((block): PackBlock => {
    if (block.type !== 'table') return block;
    const { orientation, ...upright } = block;
    if (pack.pages === undefined) {
      const isTurned = orientation !== undefined || needsTurning(block, pack, setting);
      return isTurned ? { ...upright, orientation: 'landscape' } : block;
    }
    if (needsTurning(block, pack, setting)) diagnostics.push(tooWide(block));
    return upright;
  });
  return { value: { ...pack, body }, diagnostics };
}

/** A turned page helps if it holds words that would be broken, or columns that would be narrow. */
function needsTurning(block: PackTable, { lang }: Pack, setting: Setting): boolean {
  if (block.head.length === 0 || surelyFits(block, setting)) return false;
  const place = { lang: block.lang ?? lang, children: [], noteTag: () => undefined };
  const words = measured(tagTable(block, place), setting);
  const upright = fitOf(words, pageArea(setting), setting);
  if (upright === 'whole') return false;
  const turned = { ...setting, room: setting.turnedPaper.room };
  return upright === 'narrow' || fitOf(words, pageArea(turned), turned) === 'whole';
}

function tooWide({ at }: PackTable): Diagnostic {
  return {
    code: 'table/too-wide',
    severity: 'error',
    message: 'The table is too wide for a page, and a pack with a limit of pages turns none.',
    help: 'Divide it into tables of fewer columns, shorten its words, or let its rows and columns change places.',
    at,
  };
}

/** Tables in lists, quotes and boxes, which can't leave them for a page of their own. */
function insideOthers(pack: Pack): Diagnostic[] {
  const outermost = new Set<PackBlock>(pack.body);
  return [...walkPack(pack)].flatMap((block): Diagnostic[] => {
    if (block.type !== 'table' || block.orientation === undefined || outermost.has(block))
      return [];
    return [
      {
        code: 'table/not-turned',
        severity: 'warning',
        message: 'A table inside of something else has no page of its own, so it stays upright.',
        help: 'Put it outside of the list, quote or box, or take its orientation away.',
        at: block.at,
      },
    ];
  });
}
