import { didYouMean } from '../../diagnostics/nearest.ts';
import { idOf } from '../id-of.ts';
import type { Rule } from '../rule.ts';

export const referenceUnknown: Rule = {
  code: 'reference/unknown',
  severity: 'error',
  claim: 'Every reference leads to something in the brief.',

  *violations({ blocks, contract, inlines, sections }) {
    const ids = new Set([
      ...blocks.flatMap((block) => idOf(block)?.value ?? []),
      ...sections.flatMap(({ demand }) => demand?.id ?? []),
    ]);
    const things = new Map([
      ...contract.sections.map(({ id }) => [id, `section:${id}`] as const),
      ...contract.figures.map(({ value }) => [value, `figure:${value}`] as const),
      ...contract.tables.map(({ value }) => [value, `table:${value}`] as const),
    ]);
    for (const { id, at } of inlines('reference')) {
      if (ids.has(id)) continue;
      yield {
        message: `Nothing in the brief has the id “${id}”.${didYouMean(id, ids)}`,
        help: `Write “{#${id}}” behind what is meant, or correct the reference.`,
        at,
        about: things.get(id) ?? `anchor:${id}`,
        consequence: true,
        // It leads to a figure that is there, but can't be read.
        follows: `figure:${id}`,
      };
    }
  },
};
