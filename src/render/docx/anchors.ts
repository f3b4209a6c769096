import { type Handlers, handle } from '../../model/handlers.ts';
import type { Pack } from '../../model/pack.ts';
import type { Caption, PackBlock } from '../../model/pack-block.ts';

/** A place that links may lead to. */
export interface Anchor {
  readonly id: string;
  /** Such as “Figure 1”, for a thing with a caption. */
  readonly label?: string;
}

/** Every place of a pack that a link may lead to, in reading order. */
export function anchorsOf(pack: Pack): Anchor[] {
  const notes = [...pack.notes.values()].flatMap((note) => [
    { id: note.anchor },
    ...inBlocks(note.blocks),
  ]);
  return [...inBlocks(pack.body), ...notes];
}

/** “Figure 1”, with a space that does not break. */
export function captionLabel({ label, number }: Caption): string {
  return `${label}\u00A0${number}`;
}

function inBlocks(blocks: readonly PackBlock[]): Anchor[] {
  return blocks.flatMap((block) => handle(anchorHandlers, block, undefined));
}

const none = (): Anchor[] => [];
const own = ({ anchor }: { anchor?: string }): Anchor[] =>
  anchor === undefined ? [] : [{ id: anchor }];
const captioned = ({ anchor, caption }: { anchor?: string; caption?: Caption }): Anchor[] => {
  if (anchor === undefined) return [];
  return [caption === undefined ? { id: anchor } : { id: anchor, label: captionLabel(caption) }];
};

const anchorHandlers: Handlers<PackBlock, undefined, Anchor[]> = {
  cover: none,
  masthead: none,
  contents: none,
  heading: own,
  paragraph: own,
  list: (list) => [...own(list), ...list.items.flatMap(({ blocks }) => inBlocks(blocks))],
  quote: (quote) => [...own(quote), ...inBlocks(quote.blocks)],
  codeBlock: own,
  thematicBreak: none,
  table: captioned,
  figure: captioned,
  noteBox: (box) => [...own(box), ...inBlocks(box.blocks)],
  keyFigures: none,
  openings: none,
  sources: ({ entries }) => entries.map(({ anchor }) => ({ id: anchor })),
  imprint: none,
};
