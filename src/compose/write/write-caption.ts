import type { Block } from '../../model/block.ts';
import type { Inline } from '../../model/inline.ts';
import type { Caption } from '../../model/pack-block.ts';
import { nameBlock } from '../number/name-block.ts';
import { writeLine } from './write-line.ts';
import type { Writing } from './writing.ts';

/** “Figure 1” or “Table 2”, and the author's sentence. */
export function writeCaption(block: Block, content: readonly Inline[], writing: Writing): Caption {
  const { words, numbering } = writing;
  const isFigure = nameBlock(block).kind === 'figure';
  return {
    label: isFigure ? words.figure : words.table,
    number: numbering.captions.get(block)?.number ?? '',
    content: writeLine(content, writing),
  };
}
