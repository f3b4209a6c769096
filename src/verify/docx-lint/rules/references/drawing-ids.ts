import type { Rule } from '../../rule.ts';
import { named } from '../../xml/element.ts';

export const drawingIds: Rule = {
  name: 'drawing-ids',
  basis: 'ISO/IEC 29500-1, 20.4.2.5',
  claim: 'Every drawing of a part has a number of its own.',

  *violations({ stories }) {
    for (const { root } of stories) {
      const seen = new Set<string>();
      for (const drawing of named(root, 'wp:docPr')) {
        const id = drawing.attributes.get('id') ?? '';
        if (!/^\d+$/.test(id))
          yield { message: `“${id}” is no number for a drawing.`, at: drawing };
        if (seen.has(id)) yield { message: `Two drawings have the number ${id}.`, at: drawing };
        seen.add(id);
      }
    }
  },
};
