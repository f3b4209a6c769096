import { type ChildOrder, childOrders } from '../../document/child-order.ts';
import type { Rule, Violation } from '../../rule.ts';
import { walk, type XmlElement } from '../../xml/element.ts';

export const propertyOrder: Rule = {
  name: 'property-order',
  basis: 'ISO/IEC 29500-1, annex A',
  claim:
    'Properties of paragraphs, tables, cells, sections, styles and lists stand in their order, each once.',

  *violations({ roots }) {
    for (const root of roots) {
      for (const element of walk(root)) {
        const order = childOrders.get(element.name);
        if (order !== undefined) yield* disorder(element, order);
      }
    }
  },
};

function* disorder(parent: XmlElement, order: ChildOrder): Iterable<Violation> {
  let last: { rank: number; name: string } | undefined;
  for (const child of parent.children) {
    const { name } = child;
    // What other makers add in their own namespaces, Word passes over.
    if (!name.startsWith('w:')) continue;
    const place = order.get(name);
    if (place === undefined) {
      yield { message: `“${name}” has no place in “${parent.name}”.`, at: child };
      continue;
    }
    if (last !== undefined && place.rank < last.rank) {
      yield { message: `“${name}” stands behind “${last.name}” in “${parent.name}”.`, at: child };
    } else if (last?.rank === place.rank && !place.repeats) {
      yield { message: `“${parent.name}” has “${name}” twice.`, at: child };
    }
    last = { rank: place.rank, name };
  }
}
