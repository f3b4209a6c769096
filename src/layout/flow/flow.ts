import type { Float } from './float.ts';
import { ALWAYS, type Frame, NEVER } from './frame.ts';

/** What a block is made into: frames, and how it keeps away from its neighbours, in points. */
export interface Flow {
  readonly frames: readonly Frame[];
  readonly before: number;
  readonly after: number;
  /** Set apart from the text, like a table: what follows comes back to the grid. */
  readonly isDisplay?: true;
  /** May not be parted from what follows. */
  readonly keepsNext?: true;
  /** What follows opens a page. */
  readonly closesPage?: true;
  /** What leaves its place among the frames. */
  readonly floats?: readonly Float[];
  /** How far under its top it wants to be on the grid, if it follows a display. */
  readonly lead?: number;
}

export const EMPTY: Flow = { frames: [], before: 0, after: 0 };

/** Puts flows under each other. Of the spaces that two ask for the larger one stands between them. */
export function stacked(flows: readonly Flow[]): Flow {
  const frames: Frame[] = [];
  const floats: Float[] = [];
  let above: Flow | undefined;
  for (const flow of flows) {
    for (const float of flow.floats ?? []) floats.push({ ...float, at: float.at + frames.length });
    for (const frame of above === undefined ? flow.frames : below(above, flow)) frames.push(frame);
    above = nextAbove(above, flow);
  }
  return { ...outline(flows, above), frames, ...(floats.length === 0 ? {} : { floats }) };
}

/** What the flow behind another one stands under. */
function nextAbove(above: Flow | undefined, flow: Flow): Flow | undefined {
  // What keeps to a float has nothing right behind it any more.
  if (flow.frames.length === 0) return flow.floats === undefined ? above : withoutNext(above);
  return above?.keepsNext && isUnseen(flow) ? { ...flow, keepsNext: true } : flow;
}

/** How flows together keep away from their neighbours. */
function outline(flows: readonly Flow[], last: Flow | undefined): Flow {
  const first = flows.find(({ frames }) => frames.length > 0);
  if (first === undefined || last === undefined) return EMPTY;
  const { after, isDisplay, keepsNext, closesPage } = last;
  return {
    frames: [],
    before: first.before,
    after,
    ...(isDisplay && { isDisplay }),
    ...(keepsNext && { keepsNext }),
    ...(closesPage && { closesPage }),
    ...(first.lead !== undefined && { lead: first.lead }),
  };
}

/** It has nothing but a place that can be led to. */
function isUnseen({ frames }: Flow): boolean {
  return frames.every(({ height }) => height === 0);
}

function withoutNext(flow: Flow | undefined): Flow | undefined {
  if (flow?.keepsNext === undefined) return flow;
  const { keepsNext: _, ...rest } = flow;
  return rest;
}

function costBetween(above: Flow, first: Frame): number {
  if (above.closesPage) return ALWAYS;
  return above.keepsNext ? NEVER : first.breakCost;
}

function below(above: Flow, flow: Flow): readonly Frame[] {
  const [first, ...rest] = flow.frames;
  if (first === undefined) return [];
  const gap = above.isDisplay ? above.after : Math.max(above.after, flow.before);
  const snap = above.isDisplay && flow.lead !== undefined ? { snap: { lead: flow.lead } } : {};
  const breakCost = costBetween(above, first);
  return [{ ...first, ...snap, before: first.before + gap, breakCost }, ...rest];
}

/** How high a flow's end is that keeps to what follows, with what keeps to all of it; else 0. */
export function heightKept({ frames, before, after, keepsNext }: Flow, above: number): number {
  if (!keepsNext) return 0;
  let height = after;
  for (const frame of frames.toReversed()) {
    height += frame.before + frame.height;
    if (frame.breakCost !== NEVER && frame !== frames[0]) return height;
  }
  return height + before + above;
}
