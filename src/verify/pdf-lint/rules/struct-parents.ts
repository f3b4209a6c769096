import type { Rule } from '../rule.ts';

export const structParents: Rule = {
  name: 'struct-parents',
  basis: 'ISO 32000-1, 14.7.4.4',
  claim:
    'Every page with tagged content and every annotation has a key of its own in the parent tree.',

  *violations({ file, pages, contents }) {
    const seen = new Set<number>();
    for (const [index, { entries }] of pages.entries()) {
      const page = index + 1;
      const isTagged = contents[index]?.pieces.some(({ owner }) => owner.type === 'content');
      const keys = file
        .listOf(entries.get('Annots'))
        .map((annotation) => file.numberOf(file.entriesOf(annotation)?.get('StructParent')));
      if (isTagged) keys.unshift(file.numberOf(entries.get('StructParents')));
      for (const key of keys) {
        if (key === undefined) yield { message: 'Something has no key in the parent tree.', page };
        else if (seen.has(key)) yield { message: `The key ${key} is given twice.`, page };
        else seen.add(key);
      }
    }
  },
};
