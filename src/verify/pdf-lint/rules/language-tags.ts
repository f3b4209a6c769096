import { walkElements } from '../../pdf/structure/walk-elements.ts';
import type { Rule } from '../rule.ts';

const TAG = /^[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*$/;

export const languageTags: Rule = {
  name: 'language-tags',
  basis: 'ISO 14289-1, 7.2',
  claim: 'Every language is given by a tag as in BCP 47.',

  *violations({ file, elements = [] }) {
    const language = file.textOf(file.catalog.get('Lang'));
    if (language !== undefined && language !== '' && !TAG.test(language)) {
      yield { message: `The document's language “${language}” is no language tag.` };
    }
    for (const { element } of walkElements(elements)) {
      const own = file.textOf(element.entries.get('Lang'));
      if (own === undefined || TAG.test(own)) continue;
      yield { message: `The language “${own}” of a “${element.name}” is no language tag.` };
    }
  },
};
