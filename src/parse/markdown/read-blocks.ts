import type { FootnoteDefinition, RootContent } from 'mdast';
import type { Attributes, Block } from '../../model/block.ts';
import type { NoteDefinition } from '../../model/brief.ts';
import { type Handlers, handle } from '../../model/handlers.ts';
import { readHtmlBlocks } from '../html/read-html-blocks.ts';
import { readFenced, readLooseLine } from './directive-blocks.ts';
import { type Grouped, groupDirectives } from './directive-groups.ts';
import { mappedHtml } from './html-pieces.ts';
import type { MarkdownContext } from './markdown-context.ts';
import { readCode } from './read-code.ts';
import { readInlines } from './read-inlines.ts';
import { readLone, readParagraph } from './read-paragraph.ts';
import { readTable } from './read-table.ts';
import { divideTrailing } from './trailing-attributes.ts';
import { placeOf } from './tree-places.ts';

/** What stands among blocks: the rest of the tree is only ever met inside of these. */
type Flow = Extract<
  Grouped,
  {
    type:
      | 'blockquote'
      | 'code'
      | 'definition'
      | 'fenced'
      | 'footnoteDefinition'
      | 'heading'
      | 'html'
      | 'list'
      | 'looseLine'
      | 'paragraph'
      | 'table'
      | 'thematicBreak';
  }
>;

/** Reads what stands one under the other. */
export function readBlocks(nodes: readonly RootContent[], context: MarkdownContext): Block[] {
  return readGrouped(groupDirectives(nodes), context);
}

/** The same, where the fences of directives are paired already. */
export function readGrouped(nodes: readonly Grouped[], context: MarkdownContext): Block[] {
  const blocks: Block[] = [];
  for (const node of nodes) {
    const lone = node.type === 'paragraph' ? readLone(node, blocks.at(-1), context) : undefined;
    if (lone !== undefined && giveAttributes(blocks, lone)) continue;
    for (const block of handle(handlers, flowOf(node), context)) blocks.push(block);
  }
  return blocks;
}

/** A footnote's text. */
export function readNote(node: FootnoteDefinition, context: MarkdownContext): NoteDefinition {
  const label = node.label ?? node.identifier;
  const at = placeOf(node, context.reading);
  return { label, blocks: readBlocks(node.children, context), at };
}

const handlers: Handlers<Flow, MarkdownContext, Block[]> = {
  heading(node, context) {
    const { content, attributes } = divideTrailing(node.children, context.reading);
    const at = placeOf(node, context.reading);
    const inlines = readInlines(content, context);
    return [{ type: 'heading', level: node.depth, content: inlines, attributes, at }];
  },
  paragraph: readParagraph,
  list: (node, context) => [
    {
      type: 'list',
      ordered: node.ordered ?? false,
      start: node.start ?? 1,
      loose: (node.spread ?? false) || node.children.some(({ spread }) => spread),
      items: node.children.map((item) => ({
        ...(typeof item.checked === 'boolean' ? { checked: item.checked } : {}),
        blocks: readBlocks(item.children, context),
        at: placeOf(item, context.reading),
      })),
      attributes: {},
      at: placeOf(node, context.reading),
    },
  ],
  blockquote: (node, context) => [
    {
      type: 'quote',
      blocks: readBlocks(node.children, context),
      attributes: {},
      at: placeOf(node, context.reading),
    },
  ],
  code: readCode,
  table: (node, context) => [readTable(node, context)],
  thematicBreak: (node, { reading }) => [{ type: 'thematicBreak', at: placeOf(node, reading) }],
  html: (node, { reading }) => readHtmlBlocks(mappedHtml(node), reading),
  // Read by themselves: see `definitions.ts`.
  definition: () => [],
  footnoteDefinition: () => [],
  looseLine: readLooseLine,
  fenced: (node, context) => readFenced(node, readGrouped(node.children, context), context),
};

function flowOf(node: Grouped): Flow {
  if (Object.hasOwn(handlers, node.type)) return node as Flow;
  throw new Error(`A node of type ${node.type} stands among blocks.`);
}

/** Gives the block in front what a paragraph of nothing but `{…}` says of it. */
function giveAttributes(blocks: Block[], attributes: Attributes): boolean {
  const last = blocks.at(-1);
  if (last === undefined || last.type === 'thematicBreak') return false;
  blocks[blocks.length - 1] = { ...last, attributes: { ...last.attributes, ...attributes } };
  return true;
}
