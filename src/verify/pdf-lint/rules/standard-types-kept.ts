import type { Rule } from '../rule.ts';
import { STANDARD_TYPES } from '../standard-types.ts';

export const standardTypesKept: Rule = {
  name: 'standard-types-kept',
  basis: 'Matterhorn 02-004',
  claim: 'No standard type is given another meaning.',

  *violations({ file }) {
    const root = file.entriesOf(file.catalog.get('StructTreeRoot'));
    for (const [name, role] of file.entriesOf(root?.get('RoleMap')) ?? []) {
      if (!STANDARD_TYPES.has(name) || file.nameOf(role) === name) continue;
      yield { message: `The standard type “${name}” is mapped to another.` };
    }
  },
};
