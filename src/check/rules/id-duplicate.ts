import type { Span } from '../../model/span.ts';
import { idOf } from '../id-of.ts';
import type { Rule } from '../rule.ts';

export const idDuplicate: Rule = {
  code: 'id/duplicate',
  severity: 'error',
  claim: 'No id stands for two things.',

  *violations({ blocks }) {
    const firsts = new Map<string, Span>();
    for (const block of blocks) {
      const id = idOf(block);
      if (id === undefined) continue;
      const first = firsts.get(id.value);
      if (first === undefined) {
        firsts.set(id.value, id.at);
        continue;
      }
      yield {
        message: `The id “${id.value}” stands for two things.`,
        help: 'Give one of them another id.',
        at: id.at,
        related: [{ at: first, message: 'The first one is here.' }],
      };
    }
  },
};
