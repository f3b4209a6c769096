import type { Rule } from '../../rule.ts';
import { childOf, isOn, walk } from '../../xml/element.ts';

export const noPrompt: Rule = {
  name: 'no-prompt',
  basis: 'our own: Word then asks on opening whether it may update fields',
  claim: 'No field waits to be updated.',

  *violations({ stories, settings }) {
    const update = childOf(settings, 'w:updateFields');
    if (isOn(update)) yield { message: 'All fields are to be updated on opening.', at: update };
    for (const { root } of stories) {
      for (const element of walk(root)) {
        const dirty = element.attributes.get('w:dirty');
        if (dirty === undefined || dirty === '0' || dirty === 'false') continue;
        yield { message: 'A field waits to be updated.', at: element };
      }
    }
  },
};
