import type { Item } from '../display-list.ts';
import type { Box } from '../flow/frame.ts';
import { moved } from '../flow/moved.ts';
import { padding } from './gaps.ts';
import { allOf, type PageFill, type Placed } from './page-fill.ts';
import type { Paper } from './paper.ts';

/** The items of a page's frames on the paper: grounds first, so that words stand on them. */
export function paintFrames(fill: PageFill, index: number, paper: Paper): Item[] {
  const left = paper.left(index);
  const items: Item[] = [];
  for (const ground of grounds(fill.frames)) items.push(...paintGround(ground, left, paper));
  const [first] = fill.frames;
  const head = first?.frame.head;
  if (first !== undefined && head !== undefined) {
    items.push(...moved(head.items, left, paper.top + first.y - head.height));
  }
  for (const { frame, y } of allOf(fill)) {
    items.push(...moved(frame.items, left, paper.top + y));
  }
  return items;
}

/** A box's part on a page. */
interface Ground {
  readonly box: Box;
  readonly top: number;
  bottom: number;
}

function grounds(frames: readonly Placed[]): Ground[] {
  const found: Ground[] = [];
  let open: Ground[] = [];
  for (const { frame, y } of frames) {
    open = frame.boxes.map((box, depth) => {
      const known = open[depth];
      const bottom = y + frame.height + padding(frame.boxes, depth, 'padBottom');
      if (known?.box.id === box.id) {
        known.bottom = bottom;
        return known;
      }
      const headHeight = found.length === 0 && y > 0 ? (frame.head?.height ?? 0) : 0;
      const top = y - padding(frame.boxes, depth, 'padTop') - headHeight;
      const ground = { box, top, bottom };
      found.push(ground);
      return ground;
    });
  }
  return found;
}

const owner = { artifact: 'Layout' } as const;

function paintGround({ box, top, bottom }: Ground, left: number, paper: Paper): Item[] {
  const items: Item[] = [];
  const area = areaOf({ box, top, bottom }, left, paper);
  if (box.fill !== undefined) items.push({ type: 'rectangle', ...area, fill: box.fill, owner });
  for (const { side, thickness, colour } of box.rules) {
    const { x, y, width, height } = area;
    const across = { type: 'rectangle', x, width, height: thickness, fill: colour, owner } as const;
    if (side === 'top') items.push({ ...across, y });
    else if (side === 'bottom') items.push({ ...across, y: y + height - thickness });
    else items.push({ ...across, y, width: thickness, height });
  }
  return items;
}

function areaOf({ box, top, bottom }: Ground, left: number, paper: Paper) {
  const y = paper.top + top;
  const height = bottom - top;
  if (box.bleeds === undefined) return { x: left + box.x, y, width: box.width, height };
  const across = { x: 0, width: paper.width };
  if (box.bleeds === 'top') return { ...across, y: 0, height: y + height };
  return { ...across, y, height: paper.height - y };
}
