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
  /** How far under its top it wants to be on the grid, if it follows a display. */
  readonly lead?: number;
}

export const EMPTY: Flow = { frames: [], before: 0, after: 0 };

/** Puts flows under each other. Of the spaces that two ask for the larger one stands between them. */
export function stacked(flows: readonly Flow[]): Flow {
  const full = flows.filter(({ frames }) => frames.length > 0);
  const frames: Frame[] = [];
  full.forEach((flow, index) => {
    const above = full[index - 1];
    if (above === undefined) frames.push(...flow.frames);
    else for (const frame of below(above, flow)) frames.push(frame);
  });
  const [first] = full;
  const last = full.at(-1);
  if (first === undefined || last === undefined) return EMPTY;
  return {
    frames,
    before: first.before,
    after: last.after,
    ...(last.isDisplay === undefined ? {} : { isDisplay: last.isDisplay }),
    ...(last.keepsNext === undefined ? {} : { keepsNext: last.keepsNext }),
    ...(last.closesPage === undefined ? {} : { closesPage: last.closesPage }),
    ...(first.lead === undefined ? {} : { lead: first.lead }),
  };
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
