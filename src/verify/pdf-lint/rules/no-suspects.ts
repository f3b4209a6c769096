import type { Rule } from '../rule.ts';

export const noSuspects: Rule = {
  name: 'no-suspects',
  basis: 'Matterhorn 01-007',
  claim: 'No tag is marked as a guess.',

  *violations({ file }) {
    const suspects = file.entriesOf(file.catalog.get('MarkInfo'))?.get('Suspects');
    if (file.resolve(suspects) === true) yield { message: 'The file says that tags are suspect.' };
  },
};
