import type { LinkItem, Page } from '../../layout/display-list.ts';
import type { ContentPlaces } from './content-places.ts';
import type { PackedDocument } from './packed-document.ts';
import { type PdfDictionary, type PdfValue, pdfText, type Reference } from './values.ts';

/** Annotations are printed with the page: PDF/A asks for it, though a link shows nothing. */
const PRINT = 4;

/** Writes a page's links (ISO 32000-1, 12.5.6.5), each tied to its element. */
export function writeLinks(
  document: PackedDocument,
  page: Page,
  reference: Reference,
  { places, destinationOf }: LinkEnds,
): Reference[] {
  const links = page.items.filter((item) => item.type === 'link');
  return links.map((link) => {
    const annotation = document.ref();
    annotation.data = {
      Type: 'Annot',
      Subtype: 'Link',
      Rect: rectangleOf(link, page.height),
      Border: [0, 0, 0],
      F: PRINT,
      Contents: pdfText(link.contents),
      StructParent: places.annotate(link.tag, reference, annotation),
      ...target(link, destinationOf),
    };
    annotation.end();
    return annotation;
  });
}

export interface LinkEnds {
  readonly places: ContentPlaces;
  readonly destinationOf: (anchor: string) => PdfValue;
}

function rectangleOf({ x, y, width, height }: LinkItem, pageHeight: number): number[] {
  const sides = [x, pageHeight - y - height, x + width, pageHeight - y];
  return sides.map((side) => Math.round(side * 100) / 100);
}

function target({ to }: LinkItem, destinationOf: LinkEnds['destinationOf']): PdfDictionary {
  return 'anchor' in to
    ? { Dest: destinationOf(to.anchor) }
    : { A: { S: 'URI', URI: pdfText(asciiAddress(to.href)) } };
}

/** Addresses in a PDF are ASCII (ISO 32000-1, 12.6.4.7): all else is written as UTF-8 in percents. */
function asciiAddress(href: string): string {
  return href
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
    .replaceAll(/[^!-~]/gu, (character) => encodeURIComponent(character));
}
