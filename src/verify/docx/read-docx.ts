import { strFromU8, unzipSync } from 'fflate';
import type { ReadingText, ReadingUnit } from '../../model/reading-text.ts';
import { readMarks } from './read-marks.ts';
import { readStory } from './story.ts';
import { styleKinds } from './style-kinds.ts';

/** The parts that hold what readers read, and what leads to them. */
const PARTS = /^word\/(?:(?:document|footnotes|styles|header\d*)\.xml|_rels\/document\.xml\.rels)$/;

/**
 * What a reader of a Word document reads: paragraphs, cells, descriptions of drawings, and the notes apart,
 * in the order of their numbers. Page numbers, running heads and the numbers of lists are left out; the
 * marks at the head of every page are read once, before all else.
 * Throws if the file is no document or its parts are not well-formed.
 */
export function readDocx(bytes: Uint8Array): ReadingText {
  const parts = unzipSync(bytes, { filter: ({ name }) => PARTS.test(name) });
  const textOf = (name: string) => {
    const bytesOf = parts[name];
    return bytesOf === undefined ? undefined : strFromU8(bytesOf);
  };
  const xmlOf = (name: string) => textOf(name) ?? '';
  if (parts['word/document.xml'] === undefined) {
    throw new Error('This is no Word document: it has no part “word/document.xml”.');
  }
  const styles = styleKinds(orEmpty(xmlOf('word/styles.xml')));
  const { units, calls } = readStory(xmlOf('word/document.xml'), styles);
  const notes = readStory(orEmpty(xmlOf('word/footnotes.xml')), styles).units;
  const marks = readMarks(textOf, styles);
  return { units: [...marks, ...(units.get(0) ?? [])], notes: notesInOrder(notes, calls) };
}

function orEmpty(xml: string): string {
  return xml === '' ? '<none/>' : xml;
}

/** By the numbers that readers see: the calls are counted, and what only notes name has its own. */
function notesInOrder(
  notes: ReadonlyMap<number, readonly ReadingUnit[]>,
  calls: ReadonlyMap<number, number>,
): ReadingUnit[] {
  return [...notes]
    .filter(([id]) => id > 0)
    .toSorted(([a], [b]) => (calls.get(a) ?? a) - (calls.get(b) ?? b))
    .flatMap(([, units]) => units);
}
