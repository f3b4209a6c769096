import type { RootContent } from 'mdast';
import type { DirectiveLine } from './nodes.ts';

/** Siblings, where what stands between the two fences of a directive is one thing. */
export type Grouped = Exclude<RootContent, DirectiveLine> | LooseLine | Fenced;

/** A directive's line that fences nothing off: a block of its own, or text. */
export interface LooseLine {
  readonly type: 'looseLine';
  readonly line: DirectiveLine;
  /** `open`: its closing fence is missing. `close`: it closes nothing. */
  readonly lacks?: 'open' | 'close';
}

export interface Fenced {
  readonly type: 'fenced';
  readonly open: DirectiveLine;
  readonly close: DirectiveLine;
  readonly children: readonly Grouped[];
}

interface Frame {
  readonly open: DirectiveLine;
  readonly children: Grouped[];
}

const DEEPEST = 100;

/**
 * Pairs the fences among siblings. A fence of n colons closes the nearest open one of as many;
 * failing that, the nearest of fewer. Fences that are left over stay lines among the others.
 */
export function groupDirectives(nodes: readonly RootContent[]): Grouped[] {
  const top: Grouped[] = [];
  const frames: Frame[] = [];
  const target = (): Grouped[] => frames.at(-1)?.children ?? top;

  for (const node of nodes) {
    if (node.type !== 'directiveLine') target().push(node);
    else if (node.colons < 3) target().push({ type: 'looseLine', line: node });
    else if (isClosing(node)) close(node);
    else if (frames.length >= DEEPEST) target().push({ type: 'looseLine', line: node });
    else frames.push({ open: node, children: [] });
  }
  while (frames.length > 0) dissolve();
  return top;

  function close(line: DirectiveLine): void {
    const index = closes(line, frames);
    if (index === undefined) {
      target().push({ type: 'looseLine', line, lacks: 'close' });
      return;
    }
    while (frames.length > index + 1) dissolve();
    const frame = frames.pop();
    if (frame === undefined) return;
    const { open, children } = frame;
    target().push({ type: 'fenced', open, close: line, children });
  }

  function dissolve(): void {
    const frame = frames.pop();
    if (frame === undefined) return;
    const parent = target();
    parent.push({ type: 'looseLine', line: frame.open, lacks: 'open' });
    for (const child of frame.children) parent.push(child);
  }
}

function isClosing({ name, wellFormed }: DirectiveLine): boolean {
  return name === '' && wellFormed;
}

function closes({ colons }: DirectiveLine, frames: readonly Frame[]): number | undefined {
  const same = frames.findLastIndex(({ open }) => open.colons === colons);
  const index = same === -1 ? frames.findLastIndex(({ open }) => open.colons < colons) : same;
  return index === -1 ? undefined : index;
}
