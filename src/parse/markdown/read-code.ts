import type { Code } from 'mdast';
import type { Attributes, CodeBlock } from '../../model/block.ts';
import { NO_ATTRIBUTES, readTrailing } from '../attributes.ts';
import type { Reading } from '../reading.ts';
import { withoutStrange } from '../strange-characters.ts';
import type { MarkdownContext } from './markdown-context.ts';
import { placeOf, startOf } from './tree-places.ts';

/** Reads a block of code; behind the language stand its attributes, if any. */
export function readCode(node: Code, { reading }: MarkdownContext): CodeBlock[] {
  const attributes = attributesOf(node, reading);
  const language = node.lang?.startsWith('{') && attributes !== NO_ATTRIBUTES ? null : node.lang;
  return [
    {
      type: 'codeBlock',
      ...(language === null || language === undefined ? {} : { language }),
      value: withoutStrange(node.value.replaceAll(/\r\n?/g, '\n')),
      attributes,
      at: placeOf(node, reading),
    },
  ];
}

function attributesOf(node: Code, reading: Reading): Attributes {
  if (node.lang === null || node.lang === undefined) return NO_ATTRIBUTES;
  const [line = ''] = reading.text.slice(startOf(node)).split(/[\r\n]/, 1);
  const braces = /\{[^{}]*\}(?=[ \t]*$)/.exec(line);
  if (braces === null) return NO_ATTRIBUTES;
  return readTrailing(braces[0], startOf(node) + braces.index, reading) ?? NO_ATTRIBUTES;
}
