import type { Block } from '../../model/block.ts';
import { type Handlers, handle } from '../../model/handlers.ts';
import type { Inline } from '../../model/inline.ts';
import type { TargetKind } from './numbering.ts';

/** What readers call a block when something refers to it. */
export interface BlockName {
  readonly kind: TargetKind;
  readonly title: readonly Inline[];
}

export function nameBlock(block: Block): BlockName {
  return handle(names, block, undefined);
}

const place = (): BlockName => ({ kind: 'place', title: [] });

const names: Handlers<Block, undefined, BlockName> = {
  heading: ({ content }) => ({ kind: 'section', title: content }),
  paragraph: place,
  list: place,
  quote: place,
  codeBlock: place,
  thematicBreak: place,
  table: ({ caption }) => ({ kind: 'table', title: caption ?? [] }),
  pictureFigure: ({ caption }) => ({ kind: 'figure', title: caption }),
  chartFigure: ({ caption }) => ({ kind: 'figure', title: caption }),
  noteBox: ({ label }) => ({ kind: 'place', title: label }),
};

/** The id that the author gave. */
export function idOf(block: Block): string | undefined {
  return block.type === 'thematicBreak' ? undefined : block.attributes.id?.value;
}
