import type { Rule } from '../../rule.ts';
import { walk } from '../../xml/element.ts';

/** What stands first in an element, if it is there. */
const FIRST: ReadonlyMap<string, readonly string[]> = new Map([
  ['w:p', ['w:pPr']],
  ['w:r', ['w:rPr']],
  ['w:tc', ['w:tcPr']],
  ['w:tr', ['w:tblPrEx', 'w:trPr']],
]);

export const propertiesFirst: Rule = {
  name: 'properties-first',
  basis: 'ISO/IEC 29500-1, annex A',
  claim: 'The properties of a paragraph, run, row or cell stand before what is in it, once.',

  *violations({ stories }) {
    for (const { root } of stories) {
      for (const element of walk(root)) {
        const first = FIRST.get(element.name);
        if (first === undefined) continue;
        const order = element.children.map(
          ({ name }) => first.indexOf(name) + 1 || first.length + 1,
        );
        const late = order.findIndex((rank, index) => {
          const before = order[index - 1] ?? 0;
          return rank < before || (rank === before && rank <= first.length);
        });
        const child = element.children[late];
        if (child === undefined) continue;
        yield {
          message: `“${child.name}” does not stand first, or stands twice, in “${element.name}”.`,
          at: child,
        };
      }
    }
  },
};
