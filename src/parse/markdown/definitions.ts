import type { Definition, FootnoteDefinition, Nodes } from 'mdast';

export interface Definitions {
  /** In the order of the text, repeated ones too. */
  readonly links: readonly Definition[];
  readonly notes: readonly FootnoteDefinition[];
  /** How deep the tree is, and the node that is deepest. */
  readonly depth: number;
  readonly deepest: Nodes;
}

/** Walks the whole tree, without recursion, for what may be called from anywhere. */
export function collectDefinitions(root: Nodes): Definitions {
  const links: Definition[] = [];
  const notes: FootnoteDefinition[] = [];
  let depth = 0;
  let deepest = root;
  const waiting: { node: Nodes; level: number }[] = [{ node: root, level: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, level } = next;
    if (level > depth) {
      depth = level;
      deepest = node;
    }
    if (node.type === 'definition') links.push(node);
    if (node.type === 'footnoteDefinition') notes.push(node);
    if (!('children' in node)) continue;
    const children: readonly Nodes[] = node.children;
    for (const child of children.toReversed())
      waiting.push({ node: child, level: level + depthOf(child) });
  }
  return { links, notes, depth, deepest };
}

/** By identifier, which compares labels without case and white space; of several the first. */
export function firstOfEach<Node extends { readonly identifier: string }>(
  nodes: readonly Node[],
): Map<string, Node> {
  const byIdentifier = new Map<string, Node>();
  for (const node of nodes) {
    if (!byIdentifier.has(node.identifier)) byIdentifier.set(node.identifier, node);
  }
  return byIdentifier;
}

/** Lists and tables are as deep as their items and cells. */
function depthOf({ type }: Nodes): number {
  return SHALLOW.has(type) ? 0 : 1;
}

const SHALLOW = new Set<Nodes['type']>(['list', 'paragraph', 'text', 'table', 'tableRow']);
