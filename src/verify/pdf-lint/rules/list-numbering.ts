import type { Element } from '../../pdf/structure/element.ts';
import { walkElements } from '../../pdf/structure/walk-elements.ts';
import { attributeOf } from '../attributes.ts';
import type { Rule } from '../rule.ts';

const KINDS: ReadonlySet<string | undefined> = new Set(
  'None Disc Circle Square Decimal UpperRoman LowerRoman UpperAlpha LowerAlpha'.split(' '),
);

export const listNumbering: Rule = {
  name: 'list-numbering',
  basis: 'ISO 14289-1, 7.6; ISO 32000-1, 14.8.5.5',
  claim: 'Every list whose items have labels says how they are numbered.',

  *violations({ file, elements = [] }) {
    for (const { element } of walkElements(elements)) {
      if (element.role !== 'L' || !hasLabels(element)) continue;
      const kind = file.nameOf(attributeOf(file, element, 'List', 'ListNumbering'));
      if (!KINDS.has(kind)) yield { message: 'A list does not say how it is numbered.' };
    }
  },
};

function hasLabels(list: Element): boolean {
  const items = list.children.filter((child) => child.type === 'element');
  return items.some(({ children }) =>
    children.some((child) => child.type === 'element' && child.role === 'Lbl'),
  );
}
