import { nearest } from '../../diagnostics/nearest.ts';
import type { Rule } from '../rule.ts';

export const sectionUnknown: Rule = {
  code: 'section/unknown',
  severity: { strict: 'warning', plain: 'none' },
  claim: 'Every heading of level 2 is one that the contract knows.',

  *violations({ contract, sections }) {
    if (contract.sections.length === 0) return;
    const byHeading = new Map(
      contract.sections.flatMap(({ id, headings }) =>
        headings.map((heading) => [heading, id] as const),
      ),
    );
    for (const { demand, heading, name } of sections) {
      if (demand !== undefined) continue;
      const guess = nearest(name, byHeading.keys());
      const id = guess === undefined ? undefined : byHeading.get(guess);
      const hint = guess === undefined ? '' : ` Did you mean “${guess}”?`;
      yield {
        message: `The contract of “${contract.family}” knows no section “${name}”.${hint}`,
        help: 'Give it a heading that the contract knows, or make it a part of a section with “###”.',
        at: heading.at,
        ...(id !== undefined && { follows: `section:${id}` }),
      };
    }
  },
};
