import type { Rule } from '../../rule.ts';
import { walk } from '../../xml/element.ts';

export const relationsUsed: Rule = {
  name: 'relations-used',
  basis: 'ISO/IEC 29500-1, 22.8.2.1',
  claim: 'Every relation that a part speaks of is one of its own.',

  *violations({ parts }) {
    for (const { xml, relations } of parts.values()) {
      if (xml?.root === undefined) continue;
      const known = new Set(relations.map(({ id }) => id));
      for (const element of walk(xml.root)) {
        for (const [name, id] of element.attributes) {
          // An empty one is how Word says that there is none.
          if (!name.startsWith('r:') || id === '' || known.has(id)) continue;
          yield { message: `There is no relation “${id}”.`, at: element };
        }
      }
    }
  },
};
