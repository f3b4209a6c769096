import type { Block } from '../../model/block.ts';
import { type Handlers, handle } from '../../model/handlers.ts';
import type { PackBlock } from '../../model/pack-block.ts';
import { marksOf } from './marks-of.ts';
import { writeChart } from './write-chart.ts';
import { writeHeading, writeStrongLine } from './write-heading.ts';
import { writeLine } from './write-line.ts';
import { writePictureFigure } from './write-picture-figure.ts';
import { writeTable } from './write-table.ts';
import type { Writing } from './writing.ts';

/** The author's blocks as the pack's. */
export function writeBlocks(blocks: readonly Block[], writing: Writing): PackBlock[] {
  return blocks.flatMap((block) => handle(handlers, block, inLanguageOf(block, writing)));
}

/** A block in another language is typeset by the rules of its own. */
function inLanguageOf(block: Block, writing: Writing): Writing {
  const lang = block.type === 'thematicBreak' ? undefined : block.attributes.lang?.value;
  return lang === undefined ? writing : { ...writing, lang };
}

const handlers: Handlers<Block, Writing, PackBlock[]> = {
  heading: (heading, writing) => [
    writing.isInNote ? writeStrongLine(heading, writing) : writeHeading(heading, writing),
  ],
  paragraph: (paragraph, writing) => [
    {
      type: 'paragraph',
      style: writing.style,
      content: writeLine(paragraph.content, writing),
      ...marksOf(paragraph, writing),
    },
  ],
  list: (list, writing) => [
    {
      type: 'list',
      ordered: list.ordered,
      start: list.start,
      loose: list.loose,
      items: list.items.map(({ checked, blocks, at }) => ({
        ...(checked !== undefined && { checked }),
        blocks: writeBlocks(blocks, inBody(writing)),
        at,
      })),
      ...marksOf(list, writing),
    },
  ],
  quote: (quote, writing) => [
    {
      type: 'quote',
      blocks: writeBlocks(quote.blocks, inBody(writing)),
      ...marksOf(quote, writing),
    },
  ],
  codeBlock: (block, { numbering }) => {
    const { language, value, at } = block;
    const anchor = numbering.anchors.get(block);
    return [
      {
        type: 'codeBlock',
        ...(language !== undefined && { language }),
        value,
        ...(anchor !== undefined && { anchor }),
        at,
      },
    ];
  },
  thematicBreak: ({ at }) => [{ type: 'thematicBreak', at }],
  table: (table, writing) => [writeTable(table, writing)],
  pictureFigure: writePictureFigure,
  chartFigure: (figure, writing) => [writeChart(figure, writing)],
  noteBox: (box, writing) => [
    {
      type: 'noteBox',
      label: writeLine(box.label, writing),
      blocks: writeBlocks(box.blocks, inBody(writing)),
      ...marksOf(box, writing),
    },
  ],
};

/** The lead style is for paragraphs of the text itself. */
function inBody(writing: Writing): Writing {
  return writing.style === 'body' ? writing : { ...writing, style: 'body' };
}
