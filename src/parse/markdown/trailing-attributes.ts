import type { PhrasingContent } from 'mdast';
import type { Attributes } from '../../model/block.ts';
import { NO_ATTRIBUTES, readTrailing } from '../attributes.ts';
import type { Reading } from '../reading.ts';
import { endOf, startOf } from './tree-places.ts';

const BRACES = /\{[^{}\n\r]*\}$/;

export interface Divided {
  readonly content: readonly PhrasingContent[];
  readonly attributes: Attributes;
}

/** Takes the `{…}` off the end of a line's content, if it is wholly of attributes. */
export function divideTrailing(
  content: readonly PhrasingContent[],
  reading: Reading,
  known?: readonly string[],
): Divided {
  const whole = { content, attributes: NO_ATTRIBUTES };
  const [first] = content;
  const last = content.at(-1);
  if (first === undefined || last?.type !== 'text') return whole;
  const raw = reading.text.slice(startOf(first), endOf(last));
  const braces = BRACES.exec(raw);
  if (braces === null || raw[braces.index - 1] === '\\') return whole;
  const start = startOf(first) + braces.index;
  const before = cutAt(content, start);
  if (before === undefined) return whole;
  const attributes = readTrailing(braces[0], start, reading, known);
  return attributes === undefined ? whole : { content: trimEnd(before), attributes };
}

/** What stands before an offset; nothing if the offset is inside of something that isn't text. */
function cutAt(content: readonly PhrasingContent[], offset: number): PhrasingContent[] | undefined {
  const before: PhrasingContent[] = [];
  for (const node of content) {
    if (endOf(node) <= offset) {
      before.push(node);
      continue;
    }
    if (startOf(node) >= offset) break;
    if (node.type !== 'text') return undefined;
    const kept = shorten(node, offset);
    if (kept === undefined) return undefined;
    before.push(kept);
  }
  return before;
}

type TextNode = Extract<PhrasingContent, { type: 'text' }>;

function shorten(node: TextNode, end: number): TextNode | undefined {
  const { position } = node;
  if (node.data?.cut || position === undefined) return undefined;
  const value = node.value.slice(0, end - startOf(node));
  return { ...node, value, position: { ...position, end: { ...position.end, offset: end } } };
}

/** Without the white space in front of the braces, the end of a line included. */
function trimEnd(content: readonly PhrasingContent[]): PhrasingContent[] {
  const kept = [...content];
  for (;;) {
    const last = kept.at(-1);
    if (last?.type === 'break') {
      kept.pop();
      continue;
    }
    if (last?.type !== 'text') return kept;
    const value = last.value.trimEnd();
    if (value === last.value) return kept;
    kept.pop();
    const shorter = value === '' ? undefined : shorten(last, startOf(last) + value.length);
    if (shorter !== undefined) kept.push(shorter);
  }
}
