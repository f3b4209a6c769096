import type { Laid, Leaf } from '../../src/layout/display-list.ts';
import type { Paper } from '../../src/layout/pages/paper.ts';
import type { Pack } from '../../src/model/pack.ts';
import type { LeafPlace } from './leaf-places.ts';

/** What a page check looks at. */
export interface Proof {
  readonly pack: Pack;
  readonly laid: Laid;
  readonly paper: Paper;
  readonly places: ReadonlyMap<Leaf, LeafPlace>;
}
