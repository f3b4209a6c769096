import type { Flow } from '../flow/flow.ts';
import type { TaggedBlock } from '../tags/tagged-block.ts';
import type { Area, Setting } from './setting.ts';

/** Where a block stands among others. */
export interface Among {
  readonly area: Area;
  readonly setting: Setting;
  readonly previous: TaggedBlock | undefined;
  readonly next: TaggedBlock | undefined;
  /** How high what stands above is that may not be parted from the block, in points. */
  readonly kept: number;
  /** Sets the blocks inside a block. */
  readonly setInside: (blocks: readonly TaggedBlock[], area: Area) => Flow;
}
