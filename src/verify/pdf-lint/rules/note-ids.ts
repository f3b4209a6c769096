import { walkElements } from '../../pdf/structure/walk-elements.ts';
import { isReference } from '../../pdf/syntax/objects.ts';
import { readNameTree } from '../read-trees.ts';
import type { Rule } from '../rule.ts';

export const noteIds: Rule = {
  name: 'note-ids',
  basis: 'Matterhorn 19-003, 19-004',
  claim: 'Every note has a name of its own, under which the tree of names finds it.',

  *violations({ file, elements = [] }) {
    const root = file.entriesOf(file.catalog.get('StructTreeRoot'));
    const tree = new Map(readNameTree(file, root?.get('IDTree')));
    const seen = new Set<string>();
    for (const { element } of walkElements(elements)) {
      if (element.role !== 'Note') continue;
      const id = file.textOf(element.entries.get('ID')) ?? '';
      if (id === '') yield { message: 'A note has no name.' };
      else if (seen.has(id)) yield { message: `Two notes have the name “${id}”.` };
      else {
        const found = tree.get(id);
        const isFound = isReference(found) && found.id === element.id;
        if (!isFound) yield { message: `The tree of names does not find the note “${id}”.` };
      }
      seen.add(id);
    }
  },
};
