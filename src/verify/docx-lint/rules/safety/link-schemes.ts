import { addressesOf } from '../../document/addresses.ts';
import type { Rule } from '../../rule.ts';

const SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:']);

export const linkSchemes: Rule = {
  name: 'link-schemes',
  basis: 'our own: other links run something, or lead into somebody’s computer',
  claim: 'Links that leave the document lead to the web, to mail or to telephones.',

  *violations(docx) {
    for (const { address, at } of addressesOf(docx)) {
      const scheme = /^[a-z][a-z\d+.-]*:/i.exec(address)?.[0].toLowerCase() ?? '';
      if (!SCHEMES.has(scheme)) yield { message: `A link leads to “${address}”.`, at };
    }
  },
};
