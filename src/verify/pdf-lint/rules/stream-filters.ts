import { dictionariesOf } from '../dictionaries.ts';
import type { Rule } from '../rule.ts';

const FORBIDDEN: ReadonlySet<string | undefined> = new Set(['LZWDecode', 'LZW', 'Crypt']);

export const streamFilters: Rule = {
  name: 'stream-filters',
  basis: 'ISO 19005-2, 6.1.7',
  claim: 'Every stream is in the file, and packed in a way that is free for all.',

  *violations(pdf) {
    const { file } = pdf;
    for (const { id, entries, isStream } of dictionariesOf(pdf)) {
      if (!isStream) continue;
      const names = file.listOf(entries.get('Filter')).map((name) => file.nameOf(name));
      const found = names.find((name) => FORBIDDEN.has(name));
      if (found !== undefined) yield { message: `Object ${id} is packed with “${found}”.` };
      if (['F', 'FFilter', 'FDecodeParms'].some((key) => entries.has(key))) {
        yield { message: `The content of object ${id} is in another file.` };
      }
    }
  },
};
