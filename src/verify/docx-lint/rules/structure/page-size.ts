import type { Rule } from '../../rule.ts';
import { childOf, named, valueOf, type XmlElement } from '../../xml/element.ts';

export const pageSize: Rule = {
  name: 'page-size',
  basis: 'our own: Word asks what to do with margins that leave no room',
  claim: 'The margins of every section leave room for text.',

  *violations({ main }) {
    for (const section of named(main.xml?.root, 'w:sectPr')) {
      const size = childOf(section, 'w:pgSz');
      const margins = childOf(section, 'w:pgMar');
      if (size === undefined || margins === undefined) continue;
      const room = [
        amount(size, 'w') - amount(margins, 'left') - amount(margins, 'right'),
        // A negative margin is one that headers don't push away.
        amount(size, 'h') - Math.abs(amount(margins, 'top')) - Math.abs(amount(margins, 'bottom')),
      ];
      if (room.some((side) => side <= 0))
        yield { message: 'The margins leave no room.', at: section };
    }
  },
};

function amount(element: XmlElement, name: string): number {
  return Number(valueOf(element, name) ?? 0);
}
