import type { Pack } from '../../model/pack.ts';
import type { Setting } from '../blocks/setting.ts';
import type { Item } from '../display-list.ts';
import type { Paper } from '../pages/paper.ts';
import { folioItems } from './folio.ts';
import type { Furnished } from './furnished.ts';
import { labelOn } from './mark.ts';
import { runningHead } from './running-head.ts';

/** What stands outside the text block: the marks, and on every page but the cover running head and folio. */
export function decorate(page: Furnished, pack: Pack, paper: Paper, setting: Setting): Item[] {
  const label = labelOn(page, paper, setting);
  if (page.isCover) return [...label];
  return [
    ...runningHead(page, pack, paper, setting),
    ...folioItems(page, pack, paper, setting),
    ...label,
  ];
}
