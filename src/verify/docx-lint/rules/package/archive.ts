import type { Rule } from '../../rule.ts';

export const archive: Rule = {
  name: 'archive',
  basis: 'ISO/IEC 29500-2, annex C',
  claim:
    'Every file has one name, in the directory and before itself, and bytes that are no other’s.',

  *violations({ entries }) {
    let end = 0;
    for (const entry of entries.toSorted((a, b) => a.start - b.start)) {
      const { name, localName } = entry;
      if (localName !== name) {
        yield { message: `Before the file itself it is called “${localName}”.`, at: name };
      }
      if (entry.start < end) yield { message: 'Another file has the same bytes.', at: name };
      end = Math.max(end, entry.end);
    }
  },
};
