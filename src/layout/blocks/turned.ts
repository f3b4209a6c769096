import { EMPTY, type Flow } from '../flow/flow.ts';
import type { TaggedBlock } from '../tags/tagged-block.ts';
import { type Area, pageArea, type Setting } from './setting.ts';

/** Tables that stand on turned pages together, with the headings right before them. */
export interface TurnedBlocks {
  readonly type: 'turned';
  readonly blocks: readonly TaggedBlock[];
}

type Part = TaggedBlock | TurnedBlocks;

/**
 * Gathers the tables that are wider than they are high. A heading that has nothing but them behind
 * it goes with them.
 */
export function gatherTurned(blocks: readonly TaggedBlock[]): readonly Part[] {
  if (!blocks.some(isTurned)) return blocks;
  const parts: Part[] = [];
  for (const block of blocks) {
    parts.push(isTurned(block) ? { type: 'turned', blocks: [block] } : block);
    if (isTurned(block)) joinBefore(parts);
  }
  return parts;
}

function isTurned(block: TaggedBlock): boolean {
  return block.type === 'table' && block.block.orientation === 'landscape';
}

/** Lets the last part take up the headings and the turned tables before it. */
function joinBefore(parts: Part[]): void {
  const joined: TaggedBlock[] = [];
  let last = parts.pop();
  while (last?.type === 'heading' || last?.type === 'turned') {
    joined.unshift(...(last.type === 'turned' ? last.blocks : [last]));
    last = parts.pop();
  }
  if (last !== undefined) parts.push(last);
  parts.push({ type: 'turned', blocks: joined });
}

/** Text that follows may fill the page before, unless a heading goes with the tables. */
export function setTurned(
  { blocks }: TurnedBlocks,
  setting: Setting,
  setInside: (blocks: readonly TaggedBlock[], area: Area, setting: Setting) => Flow,
): Flow {
  const paper = setting.turnedPaper;
  const turned: Setting = { ...setting, paper, room: paper.room };
  const area = { ...pageArea(turned), isOutermost: false };
  const { frames } = setInside(blocks, area, turned);
  const holdsText = blocks.some(({ type }) => type === 'heading');
  const float = { at: 0, place: 'turned', frames, space: 0 } as const;
  return { ...EMPTY, floats: [holdsText ? { ...float, holdsText } : float] };
}
