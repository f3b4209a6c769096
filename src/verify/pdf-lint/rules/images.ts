import { dictionariesOf } from '../dictionaries.ts';
import type { Rule } from '../rule.ts';

export const images: Rule = {
  name: 'images',
  basis: 'ISO 19005-2, 6.2.8',
  claim: 'Every picture looks the same in all readers.',

  *violations(pdf) {
    const { file } = pdf;
    for (const { id, entries } of dictionariesOf(pdf)) {
      if (file.nameOf(entries.get('Subtype')) !== 'Image') continue;
      if (file.resolve(entries.get('Interpolate')) === true) {
        yield { message: `The picture in object ${id} is smoothed by readers that can.` };
      }
      if (entries.has('Alternates') || entries.has('OPI')) {
        yield { message: `The picture in object ${id} stands for another one.` };
      }
    }
  },
};
