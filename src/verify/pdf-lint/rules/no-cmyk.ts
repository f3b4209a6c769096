import type { Rule } from '../rule.ts';

export const noCmyk: Rule = {
  name: 'no-cmyk',
  basis: 'ISO 19005-2, 6.2.4.3',
  claim: 'No colour is given in inks, which the output intent says nothing of.',

  *violations({ file, contents }) {
    for (const [index, { deviceColours }] of contents.entries()) {
      if (!deviceColours.has('DeviceCMYK')) continue;
      yield { message: 'The page sets colours in CMYK.', page: index + 1 };
    }
    for (const id of file.ids) {
      const entries = file.entriesOf({ type: 'reference', id });
      if (entries === undefined || file.nameOf(entries.get('Subtype')) !== 'Image') continue;
      if (file.nameOf(entries.get('ColorSpace')) !== 'DeviceCMYK') continue;
      yield { message: `The picture in object ${id} is in CMYK.` };
    }
  },
};
