import { latin } from '../../pdf/syntax/objects.ts';
import type { Rule } from '../rule.ts';

export const streamLengths: Rule = {
  name: 'stream-lengths',
  basis: 'ISO 19005-2, 6.1.7.1',
  claim: 'Every stream is as long as it says, and its ends stand on lines of their own.',

  *violations({ file }) {
    const { bytes } = file;
    for (const [id] of file.offsets) {
      const raw = file.streamOf({ type: 'reference', id })?.raw;
      if (raw === undefined) continue;
      const start = raw.byteOffset - bytes.byteOffset;
      const head = latin(bytes.subarray(Math.max(0, start - 8), start));
      const tail = latin(bytes.subarray(start + raw.length, start + raw.length + 11));
      if (!/stream\r?\n$/.test(head) || !/^(?:\r\n|\r|\n)endstream/.test(tail)) {
        yield {
          message: `The stream in object ${id} ends elsewhere than it says, or not on a line’s end.`,
        };
      }
    }
  },
};
