import { relationsName } from '../../package/relations.ts';
import type { Rule } from '../../rule.ts';

export const relationsResolve: Rule = {
  name: 'relations-resolve',
  basis: 'ISO/IEC 29500-2, 9.3',
  claim: 'Every relation inside the package leads to a part that is there.',

  *violations({ parts, relations }) {
    for (const { name, relations: own } of [{ name: '', relations }, ...parts.values()]) {
      for (const { isExternal, path, target, id } of own) {
        if (isExternal || parts.has(path ?? '') || isPlaceInside(target)) continue;
        const message = `The relation “${id}” leads to “${target}”, which is not there.`;
        yield { message, at: relationsName(name) };
      }
    }
  },
};

/** Word writes links to its own bookmarks so, in old files. */
function isPlaceInside(target: string): boolean {
  return target.startsWith('#');
}
