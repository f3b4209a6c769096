import { type Handlers, handle } from '../../../model/handlers.ts';
import type {
  PackEmphasis,
  PackInline,
  PackLink,
  PackStrike,
  PackStrong,
} from '../../../model/pack-inline.ts';
import { linkAroundCalls } from './link-around-calls.ts';

/**
 * Brings a line into the form in which it can be written: white space on one line and never at the
 * edges of emphasis and links, neighbouring texts as one, nothing empty, no break at the beginning
 * or end, no link within a link.
 */
export function tidyInlines(content: readonly PackInline[]): PackInline[] {
  return splitEdges(tidyInside(content, { inLink: false })).inside;
}

interface Setting {
  readonly inLink: boolean;
}

function tidyInside(content: readonly PackInline[], setting: Setting): PackInline[] {
  return joinTexts(content.flatMap((inline) => handle(tidied, inline, setting)));
}

const tidied: Handlers<PackInline, Setting, PackInline[]> = {
  text: (text) => [{ ...text, value: text.value.replaceAll(/[ \t\r\n\f\v]+/g, ' ') }],
  emphasis: withEdgesOutside,
  strong: withEdgesOutside,
  strike: withEdgesOutside,
  subscript: (node, setting) => [{ ...node, content: tidyInside(node.content, setting) }],
  superscript: (node, setting) => [{ ...node, content: tidyInside(node.content, setting) }],
  link: tidyLink,
  code: (node) =>
    node.value === '' ? [] : [{ ...node, value: node.value.replaceAll(/\r?\n|\r/g, ' ') }],
  lineBreak: (node) => [node],
  picture: (node) => [node],
  noteCall: (node) => [node],
  // A text without pages has nothing to say of them.
  pageReference: () => [],
};

/** Marks of emphasis hold only where they touch a word. */
function withEdgesOutside(
  node: PackEmphasis | PackStrong | PackStrike,
  setting: Setting,
): PackInline[] {
  const { before, inside, after } = splitEdges(tidyInside(node.content, setting));
  const marked = inside.length === 0 ? [] : [{ ...node, content: inside }];
  return [...before, ...marked, ...after];
}

function tidyLink(link: PackLink, { inLink }: Setting): PackInline[] {
  const content = tidyInside(link.content, { inLink: true });
  if (inLink) return content;
  const { before, inside, after } = splitEdges(content);
  return [...before, ...linkAroundCalls({ ...link, content: inside }), ...after];
}

interface Edges {
  readonly before: PackInline[];
  readonly inside: PackInline[];
  readonly after: PackInline[];
}

/** Parts the white space and the breaks at both ends of a line from what is between them. */
function splitEdges(content: readonly PackInline[]): Edges {
  const first = content.findIndex((inline) => !isBlank(inline));
  if (first < 0) return { before: [...content], inside: [], after: [] };
  const last = content.findLastIndex((inline) => !isBlank(inline));
  const before = content.slice(0, first);
  const inside = content.slice(first, last + 1);
  const after = content.slice(last + 1);
  const opening = inside[0];
  if (opening?.type === 'text') {
    const value = opening.value.trimStart();
    before.push({ ...opening, value: opening.value.slice(0, -value.length) });
    inside[0] = { ...opening, value };
  }
  const closing = inside.at(-1);
  if (closing?.type === 'text') {
    const value = closing.value.trimEnd();
    after.unshift({ ...closing, value: closing.value.slice(value.length) });
    inside[inside.length - 1] = { ...closing, value };
  }
  return { before, inside, after };
}

function isBlank(inline: PackInline): boolean {
  return inline.type === 'lineBreak' || (inline.type === 'text' && inline.value.trim() === '');
}

/** One text where several stand side by side, and no empty one. */
function joinTexts(content: readonly PackInline[]): PackInline[] {
  const joined: PackInline[] = [];
  for (const inline of content) {
    const previous = joined.at(-1);
    if (inline.type === 'text' && previous?.type === 'text') {
      joined[joined.length - 1] = { ...previous, value: previous.value + inline.value };
    } else if (inline.type !== 'text' || inline.value !== '') joined.push(inline);
  }
  return joined;
}
