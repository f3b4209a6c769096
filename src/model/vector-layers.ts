import type { VectorGroup, VectorNode, VectorShape } from './vector.ts';

/** How much work a drawing is for whoever paints it, in paintings of the whole picture. */
export interface Layers {
  /** One over the other. */
  readonly painted: number;
  /** In each other: so many are kept at a time. */
  readonly deepest: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const NOTHING = { box: undefined, painted: 0, deepest: 0 };

/** A group is painted apart, cut, and put over the picture; words are small. */
export function layersOf(content: readonly VectorNode[], size: Size): Layers {
  const { painted, deepest } = together(content, size);
  return { painted: painted / (size.width * size.height), deepest };
}

interface Reached extends Layers {
  readonly box: Box | undefined;
}

function together(content: readonly VectorNode[], size: Size): Reached {
  let box: Box | undefined;
  let painted = 0;
  let deepest = 0;
  for (const node of content) {
    const reached = reachOf(node, size);
    box = around(box, reached.box);
    painted += reached.painted;
    deepest = Math.max(deepest, reached.deepest);
  }
  return { box, painted, deepest };
}

function reachOf(node: VectorNode, size: Size): Reached {
  if (node.type === 'text') return NOTHING;
  return node.type === 'group' ? groupReach(node, size) : shapeReach(node, size);
}

function groupReach({ content, clips, opacity }: VectorGroup, size: Size): Reached {
  const { box, painted, deepest } = together(content, size);
  const times = (opacity === 1 ? 0 : 1) + clips.length * 2;
  return { box, painted: painted + areaOf(box) * times, deepest: deepest + Math.min(times, 2) };
}

function shapeReach({ path: { points }, stroke, matrix }: VectorShape, size: Size): Reached {
  const whole = { left: 0, top: 0, right: size.width, bottom: size.height };
  const pen = (stroke?.width ?? 0) / 2;
  const inside = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (let at = 0; at + 1 < points.length; at += 2) {
    const [x = 0, y = 0] = [points[at], points[at + 1]];
    inside.left = Math.min(inside.left, x - pen);
    inside.right = Math.max(inside.right, x + pen);
    inside.top = Math.min(inside.top, y - pen);
    inside.bottom = Math.max(inside.bottom, y + pen);
  }
  // Where the pen has a space of its own the shape may be anywhere.
  const box = matrix === undefined ? common(inside, whole) : whole;
  return { box, painted: areaOf(box), deepest: 0 };
}

function common(one: Box, other: Box): Box {
  return {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  };
}

function around(one: Box | undefined, other: Box | undefined): Box | undefined {
  if (one === undefined || areaOf(one) === 0) return other;
  if (other === undefined || areaOf(other) === 0) return one;
  return {
    left: Math.min(one.left, other.left),
    top: Math.min(one.top, other.top),
    right: Math.max(one.right, other.right),
    bottom: Math.max(one.bottom, other.bottom),
  };
}

function areaOf(box: Box | undefined): number {
  if (box === undefined) return 0;
  return Math.max(0, box.right - box.left) * Math.max(0, box.bottom - box.top);
}
