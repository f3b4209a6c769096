import type { Rule } from '../../rule.ts';

export const noObjects: Rule = {
  name: 'no-objects',
  basis: 'our own: an object opens another program',
  claim: 'No other file is embedded but the workbooks of charts.',

  *violations({ parts }) {
    for (const { name, relations, xml } of parts.values()) {
      for (const { kind, target } of relations) {
        const isWorkbook = kind === 'package' && xml?.root?.name === 'c:chartSpace';
        if (isWorkbook || (kind !== 'package' && kind !== 'oleObject')) continue;
        yield { message: `“${target}” is embedded.`, at: name };
      }
    }
  },
};
