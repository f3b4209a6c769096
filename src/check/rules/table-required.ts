import { missingThings } from '../missing-things.ts';
import type { Rule } from '../rule.ts';

export const tableRequired: Rule = {
  code: 'table/required',
  severity: 'error',
  claim: 'Every table that the contract demands is in the brief.',

  *violations(subject) {
    yield* missingThings(subject, {
      name: 'table',
      demands: subject.contract.tables,
      ids: subject.blocks.flatMap((block) =>
        block.type === 'table' ? (block.attributes.id?.value ?? []) : [],
      ),
      form: (id) => `:::table[…]{#${id}}`,
    });
  },
};
