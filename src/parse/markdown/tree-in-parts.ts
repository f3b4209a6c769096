import type { Nodes, Root } from 'mdast';
import { labelsIn, likelyLabels, normalLabel } from './labels.ts';
import { moveTree } from './move-tree.ts';
import { type Dialect, type MarkdownTree, markdownTree } from './processor.ts';
import { safeCuts } from './safe-cuts.ts';

export interface PartLengths {
  /** Longer texts are read in parts. */
  readonly longestWhole: number;
  /** The cost of a part grows faster than its length; below this length that can't be felt. */
  readonly shortestPart: number;
}

const LENGTHS: PartLengths = { longestWhole: 100_000, shortestPart: 8000 };

interface Part {
  readonly start: number;
  readonly text: string;
}

/**
 * The tree of a text, which is read in parts if it is long. The parts know each other's labels, so
 * that the tree is the same as if it were read in one piece.
 */
export function treeInParts(
  text: string,
  dialect: Dialect,
  lengths: PartLengths = LENGTHS,
): MarkdownTree {
  if (text.length <= lengths.longestWhole) return markdownTree(text, dialect);
  const parts = partsOf(text, lengths);
  const likely = likelyLabels(text);
  const trees = parts.map((part) => readPart(part, dialect, likely));
  const defined = definedLabels(trees);
  if (!isSame(defined, likely)) {
    // A label that only looked defined, or one that was missed: rare, and then read again.
    for (const [index, part] of parts.entries()) trees[index] = readPart(part, dialect, defined);
  }
  return join(trees);
}

function readPart(
  { start, text }: Part,
  dialect: Dialect,
  labels: ReadonlySet<string>,
): MarkdownTree {
  const { root, exceededAt } = markdownTree(text, dialect, labelsIn(text, labels));
  moveTree(root, start);
  return { root, exceededAt: exceededAt === undefined ? undefined : exceededAt + start };
}

function partsOf(text: string, { shortestPart }: PartLengths): Part[] {
  const starts = [0];
  for (const cut of safeCuts(text)) {
    if (cut - (starts.at(-1) ?? 0) >= shortestPart) starts.push(cut);
  }
  return starts.map((start, index) => ({ start, text: text.slice(start, starts[index + 1]) }));
}

function definedLabels(trees: readonly MarkdownTree[]): Set<string> {
  const labels = new Set<string>();
  for (const { root } of trees) {
    const waiting: Nodes[] = [root];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      if (node.type === 'definition') labels.add(normalLabel(node.identifier));
      if (node.type === 'footnoteDefinition') labels.add(`^${normalLabel(node.identifier)}`);
      if ('children' in node && mayHoldDefinitions(node)) waiting.push(...node.children);
    }
  }
  return labels;
}

function mayHoldDefinitions({ type }: Nodes): boolean {
  return type !== 'paragraph' && type !== 'heading' && type !== 'table';
}

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((label) => other.has(label));
}

function join(trees: readonly MarkdownTree[]): MarkdownTree {
  const root: Root = { type: 'root', children: trees.flatMap((tree) => tree.root.children) };
  const exceededAt = trees.find((tree) => tree.exceededAt !== undefined)?.exceededAt;
  return { root, exceededAt };
}
