import type { Rule } from '../rule.ts';

export const tagged: Rule = {
  name: 'tagged',
  basis: 'ISO 14289-1, 7.1',
  claim: 'The file says that it is tagged, and has a structure tree.',

  *violations({ file, elements }) {
    if (file.resolve(file.entriesOf(file.catalog.get('MarkInfo'))?.get('Marked')) !== true) {
      yield { message: 'The catalog does not say that the file is marked.' };
    }
    if (elements === undefined) yield { message: 'The file has no structure tree.' };
  },
};
