import { latin } from '../../pdf/syntax/objects.ts';
import type { Rule } from '../rule.ts';

export const header: Rule = {
  name: 'header',
  basis: 'ISO 19005-2, 6.1.2',
  claim: 'The file begins with its version, and a comment that says that it is binary.',

  *violations({ file: { bytes } }) {
    if (!/^%PDF-1\.[0-7][\r\n]/.test(latin(bytes.subarray(0, 9)))) {
      yield { message: 'The file does not begin with “%PDF-1.” and a version up to 7.' };
    }
    const comment = /^[^\r\n]*[\r\n]+%([^\r\n]*)/.exec(latin(bytes.subarray(0, 64)))?.[1] ?? '';
    if (!/^[\u0080-\u00FF]{4}/.test(comment)) {
      yield { message: 'No comment with four bytes above 127 follows the version.' };
    }
  },
};
