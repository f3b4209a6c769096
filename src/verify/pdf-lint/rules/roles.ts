import { walkElements } from '../../pdf/structure/walk-elements.ts';
import type { Rule } from '../rule.ts';
import { STANDARD_TYPES } from '../standard-types.ts';

export const roles: Rule = {
  name: 'roles',
  basis: 'Matterhorn 02-001, 02-003',
  claim: 'Every element is of a standard type, or mapped to one.',

  *violations({ elements = [] }) {
    const reported = new Set<string>();
    for (const { element } of walkElements(elements)) {
      const { name, role } = element;
      if (STANDARD_TYPES.has(role) || reported.has(name)) continue;
      reported.add(name);
      yield { message: `The type “${name}” is mapped to no standard type.` };
    }
  },
};
