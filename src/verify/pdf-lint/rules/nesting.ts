import type { Element } from '../../pdf/structure/element.ts';
import { walkElements } from '../../pdf/structure/walk-elements.ts';
import { mayContain, TRANSPARENT } from '../nesting-table.ts';
import type { Rule } from '../rule.ts';
import { STANDARD_TYPES } from '../standard-types.ts';

export const nesting: Rule = {
  name: 'nesting',
  basis: 'Matterhorn 09-004 to 09-006; ISO/TS 32005, table 1',
  claim: 'Elements stand only where their type may stand.',

  *violations({ elements = [] }) {
    for (const { element, ancestors } of walkElements(elements)) {
      const { role } = element;
      const parent = judge(ancestors);
      const isKnown = STANDARD_TYPES.has(role);
      if (isKnown && parent !== undefined && !mayContain(parent.role, role)) {
        yield { message: `A “${parent.role}” contains a “${role}”.` };
      }
      const holder = judge([...ancestors, element]);
      const holdsContent = element.children.some(({ type }) => type === 'content');
      if (holdsContent && holder !== undefined && !mayContain(holder.role, 'content')) {
        yield { message: `A “${role}” contains text that has no element of its own.` };
      }
    }
  },
};

/** The innermost element that is more than a group. */
function judge(elements: readonly Element[]): Element | undefined {
  return elements.findLast(({ role }) => !TRANSPARENT.has(role));
}
