import type { Rule } from '../../rule.ts';
import { walk } from '../../xml/element.ts';

const FOREIGN: ReadonlySet<string> = new Set(['w:altChunk', 'w:subDoc']);

export const noForeignText: Rule = {
  name: 'no-foreign-text',
  basis: 'our own: few programs read it, and nobody can check it',
  claim: 'All text is the document’s own: none is to be taken in from another format or file.',

  *violations({ stories }) {
    for (const { root } of stories) {
      for (const element of walk(root)) {
        if (FOREIGN.has(element.name))
          yield { message: `“${element.name}” takes in text.`, at: element };
      }
    }
  },
};
