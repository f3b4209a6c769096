import type { Nodes, Root } from 'mdast';
import { didYouMean } from '../../diagnostics/nearest.ts';
import type { Block } from '../../model/block.ts';
import type { Located } from '../../model/span.ts';
import { SLOT_NAMES, type Slot, type SlotName } from '../../model/template.ts';
import { readAttributeList } from '../attribute-list.ts';
import { groupDirectives } from '../markdown/directive-groups.ts';
import { CLOSED_NAMES } from '../markdown/directive-names.ts';
import type { MarkdownContext } from '../markdown/markdown-context.ts';
import type { DirectiveLine } from '../markdown/nodes.ts';
import { readGrouped } from '../markdown/read-blocks.ts';
import { readInlines } from '../markdown/read-inlines.ts';
import type { ParsedMarkdown } from '../markdown/read-markdown.ts';
import { placeOf } from '../markdown/tree-places.ts';
import type { Reading } from '../reading.ts';

/** Reads a template's slots, and the blocks of its own between them. */
export function readTemplateBody({ root, context }: ParsedMarkdown): (Block | Slot)[] {
  for (const line of innerSlotLines(root)) reportInner(line, context.reading);
  return groupDirectives(root.children).flatMap((node): (Block | Slot)[] => {
    if (node.type !== 'looseLine' || !isSlotLine(node.line)) return readGrouped([node], context);
    const slot = readSlot(node.line, context);
    return slot === undefined ? [] : [slot];
  });
}

/** Lines that would be slots if they stood in no list and no quote. */
function innerSlotLines(root: Root): DirectiveLine[] {
  const lines: DirectiveLine[] = [];
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!('children' in node)) continue;
    for (const child of node.children) {
      waiting.push(child);
      if (node !== root && child.type === 'directiveLine' && isSlotLine(child)) lines.push(child);
    }
  }
  return lines;
}

function reportInner(line: DirectiveLine, reading: Reading): void {
  reading.report('error', {
    code: 'template/slot-inside',
    message: `The slot “${line.name}” stands inside of a list or a quote, where nothing can fill it.`,
    help: 'Put it at the margin, with an empty line before it.',
    at: placeOf(line, reading),
  });
}

/** Two colons, and no name that only a brief's text has. */
function isSlotLine({ colons, name }: DirectiveLine): boolean {
  return colons === 2 && (slotName(name) !== undefined || !CLOSED_NAMES.has(name));
}

function slotName(name: string): SlotName | undefined {
  return SLOT_NAMES.find((known) => known === name);
}

function readSlot(line: DirectiveLine, context: MarkdownContext): Slot | undefined {
  const { reading } = context;
  const name = slotName(line.name);
  if (name === undefined) {
    reading.report('error', {
      code: 'template/slot-unknown',
      message: `There is no slot “${line.name}”.${didYouMean(line.name, SLOT_NAMES)}`,
      help: `Use one of these: ${SLOT_NAMES.join(', ')}.`,
      at: placeOf(line, reading),
    });
    return undefined;
  }
  const label = readInlines(line.children, context);
  const options = readOptions(line, reading);
  return { type: 'slot', name, label, options, at: placeOf(line, reading) };
}

/** Which options a slot knows is for the stage that fills it. */
function readOptions({ braces }: DirectiveLine, reading: Reading): Map<string, Located<string>> {
  const options = new Map<string, Located<string>>();
  if (braces === undefined) return options;
  const list = readAttributeList(reading.text.slice(braces.start, braces.end), braces.start);
  if (list === undefined) {
    reading.report('error', {
      code: 'attribute/malformed',
      message: 'These braces hold something that is no option.',
      help: 'Write key=value, with quotes around a value that has spaces.',
      at: reading.span(braces.start, braces.end),
    });
    return options;
  }
  for (const { key, value, valueStart } of list) {
    options.set(key, { value, at: reading.span(valueStart, valueStart + value.length) });
  }
  return options;
}
