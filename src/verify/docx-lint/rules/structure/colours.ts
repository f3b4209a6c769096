import type { Rule } from '../../rule.ts';
import { walk } from '../../xml/element.ts';

const COLOUR = /^(?:auto|[\da-f]{6})$/i;

/** Attributes that are colours: of borders and shades, and of text. */
const ANYWHERE = ['w:color', 'w:fill'];
const OF_TEXT = ['w:val'];

export const colours: Rule = {
  name: 'colours',
  basis: 'ISO/IEC 29500-1, 17.18.38',
  claim: 'Every colour is “auto” or six hexadecimal digits.',

  *violations({ roots }) {
    for (const element of roots.flatMap(walk)) {
      for (const name of element.name === 'w:color' ? OF_TEXT : ANYWHERE) {
        const value = element.attributes.get(name);
        if (value === undefined || COLOUR.test(value)) continue;
        yield { message: `“${value}” is no colour.`, at: element };
      }
    }
  },
};
