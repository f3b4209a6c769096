import type { PdfFile } from '../pdf/file/pdf-file.ts';
import type { OpenPdf } from '../pdf/open-pdf.ts';
import { isReference, type PdfObject } from '../pdf/syntax/objects.ts';
import { readNameTree } from './read-trees.ts';

/** Where a destination leads. */
export interface Place {
  /** Index of the page; -1 if it is none of the file's. */
  readonly page: number;
  /** From the page's foot; absent if only the page is meant. */
  readonly top?: number;
}

/** Reads the destination of a bookmark or a link (ISO 32000-1, 12.3.2); nothing if it has none. */
export function readDestination(
  pdf: OpenPdf,
  entries: ReadonlyMap<string, PdfObject>,
): Place | undefined {
  const { file, pages } = pdf;
  const destination = entries.get('Dest') ?? goesTo(file, entries.get('A'));
  if (destination === undefined) return undefined;
  const [page, , , top] = explicit(file, destination);
  const index = isReference(page) ? pages.findIndex(({ id }) => id === page.id) : -1;
  const height = file.numberOf(top);
  return height === undefined ? { page: index } : { page: index, top: height };
}

/** Where an action of the kind that leads within the file goes (ISO 32000-1, 12.6.4.2). */
function goesTo(file: PdfFile, object: PdfObject | undefined): PdfObject | undefined {
  const action = file.entriesOf(object);
  return file.nameOf(action?.get('S')) === 'GoTo' ? action?.get('D') : undefined;
}

/** The page and the place on it, looked up if the destination is only named. */
function explicit(file: PdfFile, destination: PdfObject): readonly PdfObject[] {
  const name = file.textOf(destination);
  if (name === undefined) return file.listOf(destination);
  const names = readNameTree(file, file.entriesOf(file.catalog.get('Names'))?.get('Dests'));
  const named = new Map(names).get(name);
  return file.listOf(file.entriesOf(named)?.get('D') ?? named);
}
