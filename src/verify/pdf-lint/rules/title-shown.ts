import type { Rule } from '../rule.ts';

export const titleShown: Rule = {
  name: 'title-shown',
  basis: 'Matterhorn 07-001, 07-002',
  claim: 'Viewers show the title, not the name of the file.',

  *violations({ file }) {
    const preferences = file.entriesOf(file.catalog.get('ViewerPreferences'));
    if (file.resolve(preferences?.get('DisplayDocTitle')) !== true) {
      yield { message: 'The viewer is not told to show the title.' };
    }
  },
};
