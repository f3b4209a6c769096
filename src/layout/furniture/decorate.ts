import type { Pack } from '../../model/pack.ts';
import type { Setting } from '../blocks/setting.ts';
import type { Item } from '../display-list.ts';
import type { Paper } from '../pages/paper.ts';
import { folioItems } from './folio.ts';
import type { Furnished } from './furnished.ts';
import { runningHead } from './running-head.ts';

/** Running head and folio: on every page but the cover, outside the text block. */
export function decorate(page: Furnished, pack: Pack, paper: Paper, setting: Setting): Item[] {
  if (page.isCover) return [];
  return [...runningHead(page, pack, paper, setting), ...folioItems(page, pack, paper, setting)];
}
