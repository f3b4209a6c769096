import { lookOf } from '../../document/numbering.ts';
import type { Rule, Violation } from '../../rule.ts';
import { childrenOf, named, within, wordOf, type XmlElement } from '../../xml/element.ts';

export const listsDefined: Rule = {
  name: 'lists-defined',
  basis: 'ISO/IEC 29500-1, 17.9.15 and 17.9.18',
  claim: 'Every list that is used is defined, once, and has a look that is there.',

  *violations({ roots, numbering }) {
    yield* doubles(numbering.root, 'w:num', 'numId');
    yield* doubles(numbering.root, 'w:abstractNum', 'abstractNumId');
    for (const [id, num] of numbering.nums) {
      if (numbering.abstracts.has(lookOf(num))) continue;
      yield { message: `The list ${id} has no look.`, at: num };
    }
    // 0 takes a paragraph out of its style's list.
    const known = new Set(['0', ...numbering.nums.keys()]);
    for (const element of roots.flatMap((root) => named(root, 'w:numId'))) {
      // A change that is only recorded is none.
      if (known.has(wordOf(element)) || within(element, 'w:pPrChange')) continue;
      yield { message: `There is no list ${wordOf(element)}.`, at: element };
    }
  },
};

function* doubles(root: XmlElement | undefined, name: string, key: string): Iterable<Violation> {
  const seen = new Set<string>();
  for (const element of childrenOf(root, name)) {
    const id = wordOf(element, key);
    if (seen.has(id)) yield { message: `“${name}” ${id} is there twice.`, at: element };
    seen.add(id);
  }
}
