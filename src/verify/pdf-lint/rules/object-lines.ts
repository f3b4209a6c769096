import { latin } from '../../pdf/syntax/objects.ts';
import type { Rule } from '../rule.ts';

/** More than any head of an object has. */
const LONGEST = 32;

export const objectLines: Rule = {
  name: 'object-lines',
  basis: 'ISO 19005-2, 6.1.9',
  claim: 'Every object that stands by itself begins and ends on lines of its own.',

  *violations({ file }) {
    const { bytes } = file;
    const starts = [...file.offsets].toSorted(([, one], [, other]) => one - other);
    for (const [index, [id, start]] of starts.entries()) {
      const head = latin(bytes.subarray(start - 1, start + LONGEST));
      const next = starts[index + 1]?.[1] ?? bytes.length;
      const tail = latin(bytes.subarray(Math.max(start, next - 4 * LONGEST), next));
      const isLast = starts[index + 1] === undefined;
      const isWell = /^[\r\n]\d+\s\d+\sobj[\r\n]/.test(head);
      // Behind the last one stands what ends the file.
      if (!isWell || !(isLast || /[\r\n]endobj[\r\n]+(?:%[^\r\n]*[\r\n]+)*$/.test(tail))) {
        yield { message: `Object ${id} does not begin and end on lines of its own.` };
        return;
      }
    }
  },
};
