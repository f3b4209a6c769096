import type { PageContent } from './content/page-content.ts';
import { type PageFont, readPageFont } from './content/page-font.ts';
import { readContent } from './content/read-content.ts';
import { PdfFile } from './file/pdf-file.ts';
import type { Element } from './structure/element.ts';
import { type FilePage, readPages } from './structure/read-pages.ts';
import { readStructure } from './structure/read-structure.ts';
import { isReference } from './syntax/objects.ts';

/** A PDF as it was read from its bytes: its objects, what its pages show, and its structure tree. */
export interface OpenPdf {
  readonly file: PdfFile;
  readonly pages: readonly FilePage[];
  /** By page. */
  readonly contents: readonly PageContent[];
  /** The roots of the structure tree; absent in a file that is not tagged. */
  readonly elements: readonly Element[] | undefined;
}

/** Reads a PDF. Throws a `PdfFault` if it is none, or is damaged. */
export function openPdf(bytes: Uint8Array): OpenPdf {
  const file = new PdfFile(bytes);
  const pages = readPages(file);
  const fonts = fontReader(file);
  const contents = pages.map((page) => readContent(file, page.entries, fonts(page)));
  const ids = pages.map(({ id }) => id);
  return { file, pages, contents, elements: readStructure(file, ids, contents) };
}

/** Pages share fonts: each is read once. */
function fontReader(file: PdfFile) {
  const known = new Map<number, PageFont>();
  return ({ entries }: FilePage) => {
    const fonts = file.entriesOf(file.entriesOf(entries.get('Resources'))?.get('Font'));
    return (name: string): PageFont | undefined => {
      const object = fonts?.get(name);
      if (object === undefined) return undefined;
      const id = isReference(object) ? object.id : undefined;
      const found = id === undefined ? undefined : known.get(id);
      if (found !== undefined) return found;
      const font = readPageFont(file, object);
      if (id !== undefined) known.set(id, font);
      return font;
    };
  };
}
