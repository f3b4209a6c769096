import type { Pack } from '../../model/pack.ts';
import type { Caption, PackBlock } from '../../model/pack-block.ts';
import { walkPackBlocks } from '../../model/walk-pack.ts';

/** A place that links may lead to. */
export interface Anchor {
  readonly id: string;
  /** Such as “Figure 1”, for a thing with a caption. */
  readonly label?: string;
}

/** Every place of a pack that a link may lead to, in reading order. */
export function anchorsOf({ body, notes }: Pack): Anchor[] {
  const anchors = [...walkPackBlocks(body)].flatMap(ownAnchors);
  for (const { anchor, blocks } of notes.values()) {
    anchors.push({ id: anchor });
    for (const block of walkPackBlocks(blocks)) anchors.push(...ownAnchors(block));
  }
  return anchors;
}

/** “Figure 1”, with a space that does not break. */
function captionLabel({ label, number }: Caption): string {
  return `${label}\u00A0${number}`;
}

function ownAnchors(block: PackBlock): Anchor[] {
  if (block.type === 'sources') return block.entries.map(({ anchor }) => ({ id: anchor }));
  if (!('anchor' in block) || block.anchor === undefined) return [];
  const caption = 'caption' in block ? block.caption : undefined;
  return [
    caption === undefined
      ? { id: block.anchor }
      : { id: block.anchor, label: captionLabel(caption) },
  ];
}
