import type { PhrasingContent } from 'mdast';
import { type Handlers, handle } from '../../model/handlers.ts';
import type { Image, Inline, Link } from '../../model/inline.ts';
import { HtmlInlines } from '../html/html-inlines.ts';
import { tokenizeHtml } from '../html/tokenize-html.ts';
import { InlineBuilder } from '../inline-builder.ts';
import type { Reading } from '../reading.ts';
import { withoutStrange } from '../strange-characters.ts';
import { cutText, exactText } from '../text-runs.ts';
import { readCitations } from './citations.ts';
import { readDirectiveText } from './directive-text.ts';
import { mappedHtml } from './html-pieces.ts';
import type { MarkdownContext } from './markdown-context.ts';
import { endOf, placeOf, startOf } from './tree-places.ts';

type Html = Extract<PhrasingContent, { type: 'html' }>;

/** Reads a line's content; HTML tags are paired among its siblings. */
export function readInlines(nodes: readonly PhrasingContent[], context: MarkdownContext): Inline[] {
  const builder = new InlineBuilder();
  for (const node of nodes) {
    if (node.type === 'html') addHtml(node, builder, context);
    else builder.add(handle(handlers, node, context));
  }
  return builder.finish();
}

function addHtml(node: Html, builder: InlineBuilder, { reading }: MarkdownContext): void {
  const text = mappedHtml(node);
  const inlines = new HtmlInlines(builder, text, reading);
  for (const token of tokenizeHtml(text)) inlines.add(token);
}

/** The end of a line is a space, also where it is written as an entity. */
const LINE_END = /^(?:\r\n?|\n)$/;

const handlers: Handlers<Exclude<PhrasingContent, Html>, MarkdownContext, Inline[]> = {
  text(node, { reading }) {
    const { value, data } = node;
    if (!data?.cut) {
      if (value.includes('[^')) reportUndefinedNotes(node, reading);
      return exactText(reading, startOf(node), endOf(node));
    }
    const shown = LINE_END.test(value) ? ' ' : value;
    return cutText(reading, shown, startOf(node), endOf(node));
  },
  emphasis: (node, context) => [
    { type: 'emphasis', content: readInlines(node.children, context), at: at(node, context) },
  ],
  strong: (node, context) => [
    { type: 'strong', content: readInlines(node.children, context), at: at(node, context) },
  ],
  delete: (node, context) => [
    { type: 'strike', content: readInlines(node.children, context), at: at(node, context) },
  ],
  inlineCode: (node, context) => [
    { type: 'inlineCode', value: withoutStrange(node.value), at: at(node, context) },
  ],
  break: (node, context) => [{ type: 'lineBreak', at: at(node, context) }],
  link: (node, context) => [linkTo(node, node, context)],
  linkReference(node, context) {
    const definition = context.definitions.get(node.identifier);
    if (definition === undefined) throw new Error('A reference without its definition was read.');
    return [linkTo(node, definition, context)];
  },
  image: (node, context) => [imageOf(node, node, context)],
  imageReference(node, context) {
    const definition = context.definitions.get(node.identifier);
    if (definition === undefined) throw new Error('A reference without its definition was read.');
    return [imageOf(node, definition, context)];
  },
  footnoteReference(node, context) {
    const label = context.notes.get(node.identifier)?.label ?? node.label ?? node.identifier;
    return [{ type: 'noteCall', label, at: at(node, context) }];
  },
  directiveText: (node, { reading }) => readDirectiveText(node, reading),
  citationText: (node, { reading }) => readCitations(node, reading),
};

/** A call of a note that there isn't is text, which no author means. */
function reportUndefinedNotes(
  node: Extract<PhrasingContent, { type: 'text' }>,
  reading: Reading,
): void {
  for (const { 0: call, index } of node.value.matchAll(/\[\^[^\]\s]+\]/g)) {
    const start = startOf(node) + index;
    reading.judge({
      code: 'note/undefined',
      message: `There is no note “${call.slice(2, -1)}”, so its call is plain text.`,
      help: `Add the note on a line of its own: ${call}: …`,
      at: reading.span(start, start + call.length),
    });
  }
}

interface Address {
  readonly url: string;
  readonly title?: string | null | undefined;
}

type LinkNode = Extract<PhrasingContent, { type: 'link' | 'linkReference' }>;
type ImageNode = Extract<PhrasingContent, { type: 'image' | 'imageReference' }>;

function linkTo(node: LinkNode, address: Address, context: MarkdownContext): Link {
  return {
    type: 'link',
    href: address.url,
    ...titleOf(address),
    content: readInlines(node.children, context),
    at: at(node, context),
  };
}

function imageOf(node: ImageNode, address: Address, context: MarkdownContext): Image {
  return {
    type: 'image',
    source: address.url,
    alt: withoutStrange(node.alt ?? ''),
    ...titleOf(address),
    at: at(node, context),
  };
}

function titleOf({ title }: Address): { title?: string } {
  return title === null || title === undefined ? {} : { title: withoutStrange(title) };
}

function at(node: PhrasingContent, { reading }: MarkdownContext): Inline['at'] {
  return placeOf(node, reading);
}
