import type { Flow } from '../flow/flow.ts';
import { frameOf } from '../flow/frame.ts';
import type { TaggedThematicBreak } from '../tags/tagged-block.ts';
import type { Among } from './among.ts';

/** How long the rule is, in parts of the line; and its thickness, in points. */
const LENGTH = 0.2;
const THICKNESS = 0.6;

/** A short rule in the middle of a line. */
export function setThematicBreak(_: TaggedThematicBreak, { area, setting }: Among): Flow {
  const { colours, grid } = setting.theme;
  const length = area.width * LENGTH;
  const x1 = area.x + (area.width - length) / 2;
  const y = grid / 2;
  const colour = colours.grey;
  const owner = { artifact: 'Layout' } as const;
  const rule = { type: 'line' as const, x1, y1: y, x2: x1 + length, y2: y, owner };
  const items = [{ ...rule, thickness: THICKNESS, colour }];
  const frame = frameOf(grid, items, { boxes: area.boxes });
  return { frames: [frame], before: grid / 2, after: grid / 2 };
}
