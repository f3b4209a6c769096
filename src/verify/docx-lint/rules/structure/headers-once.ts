import type { Rule } from '../../rule.ts';
import { named, valueOf } from '../../xml/element.ts';

export const headersOnce: Rule = {
  name: 'headers-once',
  basis: 'ISO/IEC 29500-1, 17.10.2 and 17.10.5',
  claim: 'A section has at most one header and one footer for each kind of page.',

  *violations({ main }) {
    for (const section of named(main.xml?.root, 'w:sectPr')) {
      const seen = new Set<string>();
      for (const element of section.children) {
        if (!/^w:(?:header|footer)Reference$/.test(element.name)) continue;
        const kind = `${element.name} ${valueOf(element, 'type') ?? 'default'}`;
        if (seen.has(kind)) yield { message: `A section has “${kind}” twice.`, at: element };
        seen.add(kind);
      }
    }
  },
};
