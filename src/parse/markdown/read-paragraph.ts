import type { Paragraph } from 'mdast';
import type { Attributes, Block, PictureFigure } from '../../model/block.ts';
import type { Image, Inline } from '../../model/inline.ts';
import type { MarkdownContext } from './markdown-context.ts';
import { reportLinesOfOtherKinds } from './paragraph-lines.ts';
import { readInlines } from './read-inlines.ts';
import { divideTrailing } from './trailing-attributes.ts';
import { placeOf } from './tree-places.ts';

export function readParagraph(node: Paragraph, context: MarkdownContext): Block[] {
  const { reading } = context;
  reportLinesOfOtherKinds(node, context);
  const divided = divideTrailing(node.children, reading);
  // Braces alone say nothing of a paragraph that has no words: then they are its words.
  const isLone = divided.content.length === 0;
  const { attributes } = isLone ? { attributes: {} } : divided;
  const content = readInlines(isLone ? node.children : divided.content, context);
  const at = placeOf(node, reading);
  const figure = pictureFigure(content, attributes, at);
  // What held nothing but comments and tags has become nothing.
  if (content.length === 0) return [];
  return [figure ?? { type: 'paragraph', content, attributes, at }];
}

/** The attributes of a paragraph that is nothing but `{…}`. */
export function readLone(node: Paragraph, { reading }: MarkdownContext): Attributes | undefined {
  const [first] = node.children;
  if (first?.type !== 'text' || !first.value.startsWith('{')) return undefined;
  const { content, attributes } = divideTrailing(node.children, reading);
  return content.length === 0 ? attributes : undefined;
}

function pictureFigure(
  content: readonly Inline[],
  attributes: Attributes,
  at: PictureFigure['at'],
): PictureFigure | undefined {
  const [image, ...others] = content;
  if (image?.type !== 'image' || others.length > 0) return undefined;
  const caption = captionOf(image);
  return caption === undefined
    ? undefined
    : { type: 'pictureFigure', image, caption, attributes, at };
}

function captionOf({ title, at }: Image): readonly Inline[] | undefined {
  if (title === undefined || title.trim() === '') return undefined;
  return [{ type: 'text', value: title, at }];
}
