import type { Item } from '../display-list.ts';
import { type Flow, stacked } from '../flow/flow.ts';
import { type Frame, frameOf } from '../flow/frame.ts';
import { withAnchor, withFirst } from '../flow/frames.ts';
import { Letters } from '../lines/letters.ts';
import { paintRuns } from '../lines/paint-runs.ts';
import type { TaggedList, TaggedListItem } from '../tags/tagged-block.ts';
import type { Among } from './among.ts';
import { baselineOf } from './set-text.ts';
import { type Area, indented, type Setting } from './setting.ts';
import { taskBox } from './task-box.ts';

/** Items hang by their numbers, dashes or boxes. */
export function setList(list: TaggedList, { area, setting, setInside }: Among): Flow {
  const { styles, grid } = setting.theme;
  const inside = indented(area, hangOf(list, setting), {
    depth: area.depth + 1,
    isTight: !list.block.loose,
  });
  const space = list.block.loose ? Math.max(grid / 2, styles.body.after) : 0;
  const last = list.items.length - 1;
  const flows = list.items.map((item, index): Flow => {
    const { frames } = setInside(item.blocks, inside);
    const mark = markOf(list, item, index, { area, setting });
    return { frames: hung(frames, mark, setting), before: space, after: space };
  });
  const kept = flows.map((flow, index) => {
    const isLonely = index === last && isShort(flow);
    const leavesLonely = index === 1 && isShort(flows[0] ?? flow);
    return isLonely || leavesLonely ? reluctant(flow) : flow;
  });
  const after = area.isTight ? 0 : styles.body.after;
  const { frames } = stacked(kept);
  return { frames: withAnchor(frames, list.block.anchor), before: 0, after };
}

/** What it costs to leave a short item alone at a page's head or foot: a little white is worth it. */
const LONELY = 30;
const SHORT = 2;

function isShort({ frames }: Flow): boolean {
  return frames.length <= SHORT;
}

/** Rather not parted from what stands above. */
function reluctant(flow: Flow): Flow {
  const [first] = flow.frames;
  if (first === undefined) return flow;
  const breakCost = Math.max(first.breakCost, LONELY);
  return { ...flow, frames: withFirst(flow.frames, { breakCost }) };
}

interface MarkPlace {
  readonly area: Area;
  readonly setting: Setting;
}

/** How far items stand in: more where the numbers are long. */
function hangOf({ block, items }: TaggedList, { theme, types }: Setting): number {
  const { indent } = theme.parts.list;
  if (!block.ordered) return indent;
  const last = `${block.start + items.length - 1}.`;
  return Math.max(indent, types.word(types.look('listMark'), last).width + MARK_GAP);
}

/** Between a number and its item, in points. */
const MARK_GAP = 4;

function markOf(
  { block }: TaggedList,
  item: TaggedListItem,
  index: number,
  { area, setting }: MarkPlace,
): readonly Item[] {
  const { types, theme } = setting;
  const owner = { leaf: item.mark };
  const baseline = baselineOf(area.style, setting);
  if (item.checked !== undefined)
    return taskBox(item.checked, { x: area.x, baseline }, { owner, theme });
  const look = types.look('listMark');
  const { marks } = theme.parts.list;
  const mark = block.ordered
    ? `${block.start + index}.`
    : (marks[Math.min(area.depth, marks.length - 1)] ?? '–');
  const letters = new Letters();
  letters.add(types.word(look, mark), { look, run: { text: mark, marks: 0, owner, at: item.at } });
  const stand = { x: area.x, baseline, top: 0, height: 0, wordSpace: 0 };
  return paintRuns(letters, stand, types);
}

/** The mark stands on the first line; an item without one gets a line for it. */
function hung(frames: readonly Frame[], mark: readonly Item[], setting: Setting): readonly Frame[] {
  const [first, ...rest] = frames;
  const { leading } = setting.theme.styles.body;
  if (first === undefined) return [frameOf(leading, mark)];
  return [{ ...first, items: [...mark, ...first.items] }, ...rest];
}
