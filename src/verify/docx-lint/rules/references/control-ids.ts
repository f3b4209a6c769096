import type { Rule } from '../../rule.ts';
import { at, named, valueOf } from '../../xml/element.ts';

export const controlIds: Rule = {
  name: 'control-ids',
  basis: 'ISO/IEC 29500-1, 17.5.2.18',
  claim: 'Every content control that has a number has one of its own.',

  *violations({ stories }) {
    const seen = new Set<string>();
    for (const control of stories.flatMap(({ root }) => named(root, 'w:sdt'))) {
      const id = valueOf(at(control, 'w:sdtPr/w:id'));
      if (id === undefined) continue;
      if (seen.has(id))
        yield { message: `Two content controls have the number ${id}.`, at: control };
      seen.add(id);
    }
  },
};
