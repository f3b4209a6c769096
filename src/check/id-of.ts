import type { Block } from '../model/block.ts';
import type { Located } from '../model/span.ts';

/** The id that an author gave to a block. */
export function idOf(block: Block): Located<string> | undefined {
  return 'attributes' in block ? block.attributes.id : undefined;
}
