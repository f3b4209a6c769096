import { annotationsOf } from '../annotations.ts';
import { bookmarksOf } from '../bookmarks.ts';
import { type Place, readDestination } from '../read-destination.ts';
import type { Rule } from '../rule.ts';

export const destinations: Rule = {
  name: 'destinations',
  basis: 'ISO 32000-1, 12.3.2',
  claim: 'Links and bookmarks lead to a place in the file, or to an address.',

  *violations(pdf) {
    const { file, pages } = pdf;
    const isThere = (place: Place | undefined) => {
      const page = place && pages[place.page];
      const [, , , height = 0] = file.numbersOf(page?.entries.get('MediaBox'));
      const top = place?.top ?? 0;
      return page !== undefined && top >= 0 && top <= height;
    };
    for (const { page, entries, subtype } of annotationsOf(pdf)) {
      if (subtype !== 'Link') continue;
      const address = file.textOf(file.entriesOf(entries.get('A'))?.get('URI')) ?? '';
      if (address === '' && !isThere(readDestination(pdf, entries))) {
        yield { message: 'A link leads nowhere.', page };
      }
    }
    for (const { title, entries } of bookmarksOf(file)) {
      if (!isThere(readDestination(pdf, entries))) {
        yield { message: `The bookmark “${title}” leads nowhere.` };
      }
    }
  },
};
