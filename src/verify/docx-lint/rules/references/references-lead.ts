import { bookmarkNames } from '../../document/bookmarks.ts';
import { argumentsOf, type Field, kindOf, readFields } from '../../document/fields.ts';
import type { OpenDocx } from '../../open-docx.ts';
import type { Rule } from '../../rule.ts';
import { named, valueOf } from '../../xml/element.ts';

/** Word has these places without a bookmark. */
const GIVEN: ReadonlySet<string> = new Set(['_top', '_hlt', '']);

export const referencesLead: Rule = {
  name: 'references-lead',
  basis: 'ISO/IEC 29500-1, 17.16.5 and 17.16.22',
  claim:
    'References, page references and links inside the document lead to a bookmark that is there.',

  *violations(docx) {
    const fields = docx.stories.flatMap(({ root }) => readFields(root).fields);
    const known = knownNames(docx, fields);
    const lost = (name: string) => !GIVEN.has(name) && !known.has(name.toLowerCase());
    for (const field of fields) {
      const name = targetOf(field);
      if (name === undefined || !lost(name)) continue;
      yield { message: `“${field.instruction}” leads to no bookmark.`, at: field.element };
    }
    for (const link of docx.stories.flatMap(({ root }) => named(root, 'w:hyperlink'))) {
      const anchor = valueOf(link, 'anchor') ?? '';
      // With a relation, it is a place in another file.
      if (link.attributes.has('r:id') || !lost(anchor)) continue;
      yield { message: `A link leads to the bookmark “${anchor}”, which is not there.`, at: link };
    }
  },
};

/** A field may name a bookmark itself (SET, ASK); what documents have as a property can be referred to as well. */
function knownNames(docx: OpenDocx, fields: readonly Field[]): ReadonlySet<string> {
  const set = fields.filter((field) => ['SET', 'ASK'].includes(kindOf(field)));
  const names = set.map((field) => (argumentsOf(field)[0] ?? '').toLowerCase());
  return new Set([...bookmarkNames(docx), ...names]);
}

function targetOf(field: Field): string | undefined {
  const words = argumentsOf(field);
  const kind = kindOf(field);
  if (['REF', 'PAGEREF', 'NOTEREF'].includes(kind))
    return words.find((word) => !word.startsWith('\\'));
  if (kind !== 'HYPERLINK' || !words.includes('\\l') || !(words[0] ?? '').startsWith('\\'))
    return undefined;
  return words[words.indexOf('\\l') + 1];
}
