import { argumentsOf, type Field, kindOf, readFields } from '../../document/fields.ts';
import type { Rule } from '../../rule.ts';

/** Counting that begins anew, repeats a number or hides it. */
const OTHERWISE: ReadonlySet<string> = new Set(['\\r', '\\c', '\\h', '\\s']);

export const captionsCounted: Rule = {
  name: 'captions-counted',
  basis: 'ISO/IEC 29500-1, 17.16.5.56',
  claim:
    'The numbers in captions count up from 1, for each kind of caption, as Word will count them.',

  *violations({ stories }) {
    const fields = stories.flatMap(({ root, kind }) =>
      kind === 'document' ? readFields(root).fields : [],
    );
    const byName = new Map<string, Field[]>();
    for (const field of fields.filter((candidate) => kindOf(candidate) === 'SEQ')) {
      const [name = ''] = argumentsOf(field);
      const counts = byName.get(name);
      if (counts === undefined) byName.set(name, [field]);
      else counts.push(field);
    }
    for (const [name, counts] of byName) {
      // Letters, Roman numbers and counts that begin anew are left to Word.
      if (!counts.every(isPlain)) continue;
      for (const [index, { result, element }] of counts.entries()) {
        if (Number(result) === index + 1) continue;
        yield { message: `“${name} ${result}” is number ${index + 1}.`, at: element };
      }
    }
  },
};

function isPlain(field: Field): boolean {
  return /^\d+$/.test(field.result) && !argumentsOf(field).some((word) => OTHERWISE.has(word));
}
