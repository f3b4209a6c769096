import { relationsName } from '../../package/relations.ts';
import type { Rule } from '../../rule.ts';

export const nothingOutside: Rule = {
  name: 'nothing-outside',
  basis: 'our own: what lies outside is fetched on opening, and is not there for others',
  claim: 'Pictures, templates, data and all else but the ends of links are in the file.',

  *violations({ parts, relations }) {
    for (const { name, relations: own } of [{ name: '', relations }, ...parts.values()]) {
      for (const { isExternal, kind, target } of own) {
        if (!isExternal || kind === 'hyperlink') continue;
        yield { message: `“${target}” (${kind}) lies outside the file.`, at: relationsName(name) };
      }
    }
  },
};
