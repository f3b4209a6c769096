import type { FoundSection } from '../find-sections.ts';
import type { Rule } from '../rule.ts';

export const sectionDuplicate: Rule = {
  code: 'section/duplicate',
  severity: 'error',
  claim: 'No section that the contract knows is there twice.',

  *violations({ sections }) {
    const firsts = new Map<string, FoundSection>();
    for (const section of sections) {
      const id = section.demand?.id;
      if (id === undefined) continue;
      const first = firsts.get(id);
      if (first === undefined) {
        firsts.set(id, section);
        continue;
      }
      yield {
        message: `The section “${section.name}” is there twice.`,
        help: 'Put the two together, or give one of them another heading.',
        at: section.heading.at,
        related: [{ at: first.heading.at, message: 'The first one is here.' }],
      };
    }
  },
};
