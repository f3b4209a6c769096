import { relationsName } from '../../package/relations.ts';
import type { Rule } from '../../rule.ts';

/** As an XML name without a colon, in the letters that programs use. */
const ID = /^[\p{L}_][\p{L}\p{N}_.-]*$/u;

export const relationIds: Rule = {
  name: 'relation-ids',
  basis: 'ISO/IEC 29500-2, 9.3.2.2',
  claim: 'Every relation of a part has a name of its own.',

  *violations({ parts, relations }) {
    for (const { name, relations: own } of [{ name: '', relations }, ...parts.values()]) {
      const seen = new Set<string>();
      for (const { id } of own) {
        const at = relationsName(name);
        if (seen.has(id)) yield { message: `Two relations are called “${id}”.`, at };
        if (!ID.test(id)) yield { message: `“${id}” is no name for a relation.`, at };
        seen.add(id);
      }
    }
  },
};
