import type { Rule } from '../rule.ts';

export const fileId: Rule = {
  name: 'file-id',
  basis: 'ISO 19005-2, 6.1.3',
  claim: 'The trailer has the two identifiers of the file.',

  *violations({ file }) {
    const ids = file.listOf(file.trailer.get('ID')).map((id) => file.textOf(id));
    if (ids.length !== 2 || ids.some((id) => id === undefined || id === '')) {
      yield { message: 'The trailer has no pair of identifiers.' };
    }
  },
};
