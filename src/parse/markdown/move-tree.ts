import type { Nodes } from 'mdast';

type Position = NonNullable<Nodes['position']>;

/** Moves the offsets of a tree's nodes; their lines and columns are used by nobody. */
export function moveTree(root: Nodes, by: number): void {
  if (by === 0) return;
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.position !== undefined) node.position = moved(node.position, by);
    if (node.type === 'html') movePieces(node, by);
    if (node.type === 'directiveLine') moveStretches(node, by);
    if ('children' in node) for (const child of node.children) waiting.push(child);
  }
}

function moved({ start, end }: Position, by: number): Position {
  return {
    start: { ...start, offset: (start.offset ?? 0) + by },
    end: { ...end, offset: (end.offset ?? 0) + by },
  };
}

function movePieces(node: Extract<Nodes, { type: 'html' }>, by: number): void {
  const pieces = node.data?.pieces;
  if (pieces === undefined) return;
  node.data = { pieces: pieces.map(({ value, start }) => ({ value, start: start + by })) };
}

function moveStretches(node: Extract<Nodes, { type: 'directiveLine' }>, by: number): void {
  const { braces } = node;
  if (braces !== undefined) node.braces = { start: braces.start + by, end: braces.end + by };
}
