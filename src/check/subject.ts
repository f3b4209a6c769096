import type { Block } from '../model/block.ts';
import type { Brief } from '../model/brief.ts';
import type { Contract } from '../model/contract.ts';
import type { Inline } from '../model/inline.ts';
import { walkBlocks, walkInlines, walkLine } from '../model/walk.ts';
import { type FoundSection, findSections } from './find-sections.ts';

/** A brief and its contract, looked through once for all rules. */
export interface Subject {
  readonly brief: Brief;
  readonly contract: Contract;
  readonly sections: readonly FoundSection[];
  /** All blocks, nested ones and those of notes too. */
  readonly blocks: readonly Block[];
  /** All inlines of one kind, in the title, the text, notes and sources, in reading order. */
  readonly inlines: <Type extends Inline['type']>(
    type: Type,
  ) => readonly Extract<Inline, { readonly type: Type }>[];
}

export function lookThrough(brief: Brief, contract: Contract): Subject {
  const tops = [...brief.body, ...[...brief.notes.values()].flatMap(({ blocks }) => blocks)];
  const byType = new Map<Inline['type'], Inline[]>();
  const keep = (inline: Inline) => {
    const known = byType.get(inline.type);
    if (known === undefined) byType.set(inline.type, [inline]);
    else known.push(inline);
  };
  for (const inline of walkLine(brief.title)) keep(inline);
  for (const inline of walkInlines(tops)) keep(inline);
  for (const { entry } of brief.sources) for (const inline of walkLine(entry)) keep(inline);
  return {
    brief,
    contract,
    sections: findSections(brief, contract),
    blocks: [...walkBlocks(tops)],
    inlines: <Type extends Inline['type']>(type: Type) =>
      (byType.get(type) ?? []).filter((inline) => isOfType(inline, type)),
  };
}

function isOfType<Type extends Inline['type']>(
  inline: Inline,
  type: Type,
): inline is Extract<Inline, { readonly type: Type }> {
  return inline.type === type;
}
