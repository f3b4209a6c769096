import type { Rule } from '../rule.ts';

export const notEncrypted: Rule = {
  name: 'not-encrypted',
  basis: 'ISO 19005-2, 6.1.3',
  claim: 'Everybody may open the file.',

  *violations({ file }) {
    if (file.trailer.has('Encrypt')) yield { message: 'The file is encrypted.' };
  },
};
