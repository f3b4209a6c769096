import { latin } from '../../pdf/syntax/objects.ts';
import type { Rule } from '../rule.ts';

export const fileEnd: Rule = {
  name: 'file-end',
  basis: 'ISO 19005-2, 6.1.3',
  claim: 'The file ends with its last line.',

  *violations({ file: { bytes } }) {
    if (!/%%EOF(?:\r\n|\r|\n)?$/.test(latin(bytes.subarray(-16)))) {
      yield { message: 'Something stands behind the end of the file, or its mark is missing.' };
    }
  },
};
