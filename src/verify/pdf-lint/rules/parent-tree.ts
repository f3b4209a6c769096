import { walkElements } from '../../pdf/structure/walk-elements.ts';
import { isReference } from '../../pdf/syntax/objects.ts';
import { readNumberTree } from '../read-trees.ts';
import type { Rule } from '../rule.ts';

export const parentTree: Rule = {
  name: 'parent-tree',
  basis: 'ISO 32000-1, 14.7.4.4',
  claim: 'The parent tree leads from content to the element that it is in.',

  *violations({ file, pages, elements = [] }) {
    const root = file.entriesOf(file.catalog.get('StructTreeRoot'));
    const tree = readNumberTree(file, root?.get('ParentTree'));
    for (const { element } of walkElements(elements)) {
      for (const child of element.children) {
        if (child.type !== 'content') continue;
        const key = file.numberOf(pages[child.page]?.entries.get('StructParents'));
        const parents = key === undefined ? [] : file.listOf(tree.get(key));
        const parent = parents[child.number];
        if (isReference(parent) && parent.id === element.id) continue;
        yield {
          message: `The parent tree does not lead from content ${child.number} to its element.`,
          page: child.page + 1,
        };
      }
    }
  },
};
