import type { Laid, Page } from '../../layout/display-list.ts';
import type { FontPrograms } from '../../layout/font-programs.ts';
import type { Pack } from '../../model/pack.ts';
import { ContentPlaces } from './content-places.ts';
import { destinationsOf } from './destinations.ts';
import { writeOutputIntent } from './output-intent.ts';
import { PackedDocument } from './packed-document.ts';
import { writePageLabels } from './page-labels.ts';
import { paintPage } from './page-painter.ts';
import { Resources } from './resources.ts';
import type { PdfValue, Reference } from './values.ts';
import { writeLinks } from './write-links.ts';
import { writeOutline } from './write-outline.ts';
import { writeStructure } from './write-structure.ts';
import { type FileProperties, information, xmpPacket } from './xmp.ts';

/**
 * Paints laid out pages as a tagged PDF that is PDF/UA-1 and PDF/A-2a in one. It decides nothing of
 * how they look. The same input gives the same bytes.
 */
export async function renderPdf(pack: Pack, laid: Laid, fonts: FontPrograms): Promise<Uint8Array> {
  const properties = propertiesOf(pack);
  const document = new PackedDocument(properties.lang, information(properties));
  const references = laid.pages.map(() => document.ref());
  const painting: Painting = {
    document,
    resources: new Resources(document, fonts, {
      pictures: pack.pictures,
      drawings: laid.drawings,
    }),
    places: new ContentPlaces(laid.tags, laid.pages.length),
    destinationOf: destinationsOf(laid, references),
  };
  for (const [index, reference] of references.entries()) {
    const page = laid.pages[index];
    if (page !== undefined) writePage(painting, page, { reference, index });
  }
  painting.resources.end();
  document.pages.data = { Type: 'Pages', Count: references.length, Kids: references };
  writeStructure(document, laid.tags, painting.places, laid.pages);
  writeOutline(document, laid.outline, painting.destinationOf);
  writePageLabels(
    document,
    laid.pages.map(({ label }) => label),
  );
  writeOutputIntent(document);
  writeMetadata(document, properties);
  return document.finish();
}

interface Painting {
  readonly document: PackedDocument;
  readonly resources: Resources;
  readonly places: ContentPlaces;
  readonly destinationOf: (anchor: string) => PdfValue;
}

function writePage(
  painting: Painting,
  page: Page,
  { reference, index }: { reference: Reference; index: number },
): void {
  const { document, resources, places } = painting;
  const content = paintPage(page, resources, (leaf) => places.place(leaf, reference, index));
  const links = writeLinks(document, page, reference, painting);
  reference.data = {
    Type: 'Page',
    Parent: document.pages,
    MediaBox: [0, 0, page.width, page.height],
    Resources: resources.reference,
    Contents: document.stream(content),
    StructParents: index,
    // What can be seen through is blended in the colours of the file (ISO 19005-2, 6.2.10).
    ...(page.items.some(({ type }) => type === 'picture') && {
      Group: { S: 'Transparency', CS: 'DeviceRGB' },
    }),
    // Tab keys follow the structure (ISO 14289-1, 7.18.3).
    Tabs: 'S',
    ...(links.length > 0 && { Annots: links }),
  };
  reference.end();
}

function writeMetadata(document: PackedDocument, properties: FileProperties): void {
  // Programs that know nothing of PDF find the packet by its first line: it stays uncompressed.
  document.catalog['Metadata'] = document.plainStream(xmpPacket(properties), {
    Type: 'Metadata',
    Subtype: 'XML',
  });
}

function propertiesOf({ title, lang, properties }: Pack): FileProperties {
  return {
    title,
    lang,
    author: properties.author,
    subject: properties.subject,
    keywords: properties.keywords.join(', '),
    date: new Date(properties.stamp * 1000),
  };
}
