import type { Paragraph } from 'mdast';
import type { Attributes, Block, PictureFigure } from '../../model/block.ts';
import type { Image, Inline } from '../../model/inline.ts';
import type { Span } from '../../model/span.ts';
import { FIGURE_KEYS, keysOf } from '../attributes.ts';
import type { Reading } from '../reading.ts';
import type { MarkdownContext } from './markdown-context.ts';
import { reportLinesOfOtherKinds } from './paragraph-lines.ts';
import { readInlines } from './read-inlines.ts';
import { divideTrailing } from './trailing-attributes.ts';
import { placeOf, startOf } from './tree-places.ts';

interface FigurePlace {
  readonly reading: Reading;
  readonly at: Span;
  /** Of the picture, in the text that was parsed. */
  readonly offset: number;
}

export function readParagraph(node: Paragraph, context: MarkdownContext): Block[] {
  const { reading } = context;
  reportLinesOfOtherKinds(node, context);
  const divided = divideTrailing(node.children, reading, keysBehind(node));
  // Braces alone say nothing of a paragraph that has no words: then they are its words.
  const isLone = divided.content.length === 0;
  const { attributes } = isLone ? { attributes: {} } : divided;
  const content = readInlines(isLone ? node.children : divided.content, context);
  const at = placeOf(node, reading);
  const [first = node] = node.children;
  const figure = pictureFigure(content, attributes, { reading, at, offset: startOf(first) });
  // What held nothing but comments and tags has become nothing.
  if (content.length === 0) return [];
  return [figure ?? { type: 'paragraph', content, attributes, at }];
}

/** Braces right behind a picture with a title are a figure's. */
function keysBehind({ children: [first, second, ...others] }: Paragraph) {
  const isTitled = first?.type === 'image' && (first.title ?? '').trim() !== '';
  const isBraced = second?.type === 'text' && second.value.trimStart().startsWith('{');
  return isTitled && isBraced && others.length === 0 ? FIGURE_KEYS : undefined;
}

/** The attributes of a paragraph that is nothing but `{…}`, for the block above. */
export function readLone(
  node: Paragraph,
  above: Block | undefined,
  { reading }: MarkdownContext,
): Attributes | undefined {
  const [first] = node.children;
  if (first?.type !== 'text' || !first.value.startsWith('{')) return undefined;
  const { content, attributes } = divideTrailing(node.children, reading, keysOf(above));
  return content.length === 0 ? attributes : undefined;
}

function pictureFigure(
  content: readonly Inline[],
  attributes: Attributes,
  { reading, at, offset }: FigurePlace,
): PictureFigure | undefined {
  const [image, ...others] = content;
  if (image?.type !== 'image' || others.length > 0) return undefined;
  const { title = '' } = image;
  if (title.trim() === '') return undefined;
  return {
    type: 'pictureFigure',
    image,
    caption: [{ type: 'text', value: title, at: placeOfTitle(image, offset, reading) }],
    attributes,
    at,
  };
}

/** Where the title stands behind the address; all of the picture if it stands elsewhere. */
function placeOfTitle({ title = '', at }: Image, offset: number, reading: Reading): Span {
  const raw = reading.text.slice(offset, offset + at.end - at.start);
  const index = raw.lastIndexOf(title);
  if (index === -1) return at;
  return reading.span(offset + index, offset + index + title.length);
}
