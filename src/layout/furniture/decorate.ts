import type { Pack } from '../../model/pack.ts';
import type { Setting } from '../blocks/setting.ts';
import type { Item } from '../display-list.ts';
import type { Paper } from '../pages/paper.ts';
import { folioItems } from './folio.ts';
import { runningHead } from './running-head.ts';

/** A page, as far as its furniture needs to know it. */
export interface Furnished {
  readonly index: number;
  readonly count: number;
  /** The section that it is in; empty before the first. */
  readonly section: string;
  readonly isCover: boolean;
  /** The masthead stands on it. */
  readonly hasMasthead: boolean;
}

/** Running head and folio: on every page but the cover, outside the text block. */
export function decorate(page: Furnished, pack: Pack, paper: Paper, setting: Setting): Item[] {
  if (page.isCover) return [];
  return [...runningHead(page, pack, paper, setting), ...folioItems(page, pack, paper, setting)];
}
