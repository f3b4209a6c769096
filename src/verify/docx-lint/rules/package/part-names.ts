import { CONTENT_TYPES } from '../../package/content-types.ts';
import type { Rule } from '../../rule.ts';

export const partNames: Rule = {
  name: 'part-names',
  basis: 'ISO/IEC 29500-2, 9.1.1',
  claim: 'Every name is a path inside the package, and no two differ only by the case of letters.',

  *violations({ entries }) {
    const seen = new Set<string>();
    for (const { name } of entries) {
      const folded = name.toLowerCase();
      if (seen.has(folded)) yield { message: 'There are two files of this name.', at: name };
      seen.add(folded);
      if (name !== CONTENT_TYPES && !isPath(name)) {
        yield { message: 'This is no name for a part.', at: name };
      }
    }
  },
};

/** Without a folder above, an empty step, a step that ends in a dot, or a sign that is none of an address. */
function isPath(name: string): boolean {
  const steps = name.replace(/\/$/, '').split('/');
  return steps.every((step) => /^[\w~!$&'()*+,;=:@%.[\]-]*[^.]$/.test(step));
}
