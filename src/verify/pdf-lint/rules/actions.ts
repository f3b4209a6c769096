import { dictionariesOf } from '../dictionaries.ts';
import type { Rule } from '../rule.ts';

const ALLOWED: ReadonlySet<string> = new Set(
  'GoTo GoToR GoToE Thread URI Named SubmitForm'.split(' '),
);

export const actions: Rule = {
  name: 'actions',
  basis: 'ISO 19005-2, 6.5',
  claim: 'The file does nothing but lead its readers somewhere.',

  *violations(pdf) {
    const { file } = pdf;
    if (file.entriesOf(file.catalog.get('Names'))?.has('JavaScript')) {
      yield { message: 'The file has scripts.' };
    }
    for (const { id, entries } of dictionariesOf(pdf)) {
      if (entries.has('AA')) yield { message: `Object ${id} acts when something happens.` };
      for (const key of ['A', 'OpenAction']) {
        const kind = file.nameOf(file.entriesOf(entries.get(key))?.get('S'));
        if (kind !== undefined && !ALLOWED.has(kind)) {
          yield { message: `Object ${id} has an action of the kind “${kind}”.` };
        }
      }
    }
  },
};
