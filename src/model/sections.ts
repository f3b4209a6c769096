import type { Block, Heading } from './block.ts';

/** A level-2 heading and what stands under it. */
export interface Section {
  readonly heading: Heading;
  readonly blocks: readonly Block[];
}

export interface Division {
  /** What stands above the first section: introductions, and headings of level 1. */
  readonly opening: readonly Block[];
  readonly sections: readonly Section[];
}

/** Divides a text at its level-2 headings. */
export function divide(body: readonly Block[]): Division {
  const opening: Block[] = [];
  const sections: { heading: Heading; blocks: Block[] }[] = [];
  for (const block of body) {
    if (block.type === 'heading' && block.level === 2)
      sections.push({ heading: block, blocks: [] });
    else (sections.at(-1)?.blocks ?? opening).push(block);
  }
  return { opening, sections };
}
