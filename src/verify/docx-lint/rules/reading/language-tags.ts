import type { Rule } from '../../rule.ts';
import { named, valueOf } from '../../xml/element.ts';

/** Language, extended language, script, region, variants, extensions, private use (RFC 5646, 2.1). */
const TAG =
  /^(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:-[a-wyz\d](?:-[a-z\d]{2,8})+)*(?:-x(?:-[a-z\d]{1,8})+)?$/i;

/** What Word writes for text that is in no language. */
const NONE = 'x-none';

export const languageTags: Rule = {
  name: 'language-tags',
  basis: 'WCAG 2.2, 3.1.2; RFC 5646',
  claim: 'Every language is given by a tag as in BCP 47.',

  *violations({ parts }) {
    for (const { xml } of parts.values()) {
      for (const element of named(xml?.root, 'w:lang', 'w:themeFontLang')) {
        for (const name of ['val', 'eastAsia', 'bidi']) {
          const tag = valueOf(element, name) ?? '';
          if (tag === '' || tag === NONE || TAG.test(tag)) continue;
          yield { message: `“${tag}” is no tag of a language.`, at: element };
        }
      }
    }
  },
};
