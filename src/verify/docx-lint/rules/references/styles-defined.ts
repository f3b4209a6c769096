import { styleUses } from '../../document/styles.ts';
import type { Rule } from '../../rule.ts';
import { wordOf } from '../../xml/element.ts';

export const stylesDefined: Rule = {
  name: 'styles-defined',
  basis: 'ISO/IEC 29500-1, 17.7.4.17',
  claim: 'Every style that is used is defined, and is one for what it is used on.',

  *violations({ roots, styles }) {
    for (const { element, type } of roots.flatMap(styleUses)) {
      const id = wordOf(element);
      const found = styles.byId.get(id)?.type;
      if (found === undefined) yield { message: `There is no style “${id}”.`, at: element };
      else if (found !== type) {
        yield { message: `“${id}” is a style of the type “${found}”, not “${type}”.`, at: element };
      }
    }
  },
};
