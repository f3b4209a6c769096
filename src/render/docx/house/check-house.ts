import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { HouseChoice } from '../../../model/house.ts';
import type { Pack } from '../../../model/pack.ts';
import { checkBase } from './base/check-base.ts';
import { dress } from './dressing.ts';
import type { House } from './open-house.ts';

/** What of a pack a house can't show, and what of a house a pack can't fill. */
export function checkHouse(pack: Pack, house: House, { name }: HouseChoice): Diagnostic[] {
  const { base, file } = house;
  return base === undefined ? [] : checkBase(pack, base, dress(pack, house), { file, at: name.at });
}
