import type { Block, Cell } from '../../../src/model/block.ts';
import { type Handlers, handle } from '../../../src/model/handlers.ts';
import type { Inline } from '../../../src/model/inline.ts';

/** All that is read of blocks, run together; what a picture says instead of itself is left out. */
export function letters(blocks: readonly Block[]): string {
  return blocks.map((block) => handle(ofBlock, block, undefined)).join('\n');
}

/** All that is read of a line. */
function lineLetters(content: readonly Inline[]): string {
  return content.map((inline) => handle(ofInline, inline, undefined)).join('');
}

const ofBlock: Handlers<Block, undefined, string> = {
  heading: ({ content }) => lineLetters(content),
  paragraph: ({ content }) => lineLetters(content),
  list: ({ items }) => items.map(({ blocks }) => letters(blocks)).join('\n'),
  quote: ({ blocks }) => letters(blocks),
  codeBlock: ({ value }) => value,
  thematicBreak: () => '',
  table: ({ caption = [], head, rows }) =>
    [lineLetters(caption), cells(head), ...rows.map(cells)].join('\n'),
  pictureFigure: () => '',
  chartFigure: ({ caption }) => lineLetters(caption),
  noteBox: ({ label, blocks }) => `${lineLetters(label)}\n${letters(blocks)}`,
};

const ofInline: Handlers<Inline, undefined, string> = {
  text: ({ value }) => value,
  emphasis: ({ content }) => lineLetters(content),
  strong: ({ content }) => lineLetters(content),
  strike: ({ content }) => lineLetters(content),
  subscript: ({ content }) => lineLetters(content),
  superscript: ({ content }) => lineLetters(content),
  inlineCode: ({ value }) => value,
  lineBreak: () => '\n',
  link: ({ content }) => lineLetters(content),
  image: () => '',
  noteCall: () => '',
  statisticCall: ({ id }) => id,
  citation: ({ id }) => id,
  reference: ({ id }) => id,
};

function cells(row: readonly Cell[]): string {
  return row.map(({ content }) => lineLetters(content)).join(' ');
}
