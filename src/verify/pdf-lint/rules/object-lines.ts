import { latin } from '../../pdf/syntax/objects.ts';
import type { Rule } from '../rule.ts';

/** More than any head of an object has. */
const LONGEST = 32;
const END = 'endobj';

export const objectLines: Rule = {
  name: 'object-lines',
  basis: 'ISO 19005-2, 6.1.9',
  claim: 'Every object that stands by itself begins and ends on lines of its own.',

  *violations({ file }) {
    const { bytes } = file;
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const starts = [...file.offsets].toSorted(([, one], [, other]) => one - other);
    for (const [index, [id, start]] of starts.entries()) {
      const head = latin(bytes.subarray(Math.max(0, start - 1), start + LONGEST));
      const next = starts[index + 1]?.[1] ?? bytes.length;
      // Between two objects a table of objects may stand, if the file was updated.
      const end = view.lastIndexOf(END, next);
      const tail = latin(bytes.subarray(end - 1, end + END.length + 1));
      const begins = /^[\r\n]\d+\s\d+\sobj[\r\n]/.test(head);
      if (!begins || end < start || !/^[\r\n]endobj[\r\n]$/.test(tail)) {
        yield { message: `Object ${id} does not begin and end on lines of its own.` };
      }
    }
  },
};
