import type { Laid } from '../../layout/display-list.ts';
import type { PdfValue, Reference } from './values.ts';

/** Finds where an anchor stands: its page and height, whatever the reader's zoom. */
export function destinationsOf(
  { anchors, pages }: Laid,
  references: readonly Reference[],
): (anchor: string) => PdfValue {
  return (anchor) => {
    const place = anchors.get(anchor);
    const page = place && pages[place.page];
    if (place === undefined || page === undefined) {
      throw new Error(`Nothing in the document has the anchor “${anchor}”.`);
    }
    const top = Math.round((page.height - place.y) * 100) / 100;
    return [references[place.page], 'XYZ', null, top, null];
  };
}
