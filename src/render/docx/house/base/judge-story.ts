import { HouseFault } from '../house-fault.ts';
import type { Part } from '../read-part.ts';
import { isTracked, placeIn, trackedChange } from '../tidy.ts';
import { elementsOf, type XmlElement } from '../xml-tree.ts';
import { fieldsIn } from './fields.ts';

/** Refuses a part that holds what no pack may pass on, with the words at which it stands. */
export function judgeStory({ name, root }: Part): void {
  judgeElement(root, name);
  const isText = root.name === 'w:document';
  for (const { instruction, place } of fieldsIn(root, name)) judgeField(instruction, place, isText);
}

function judgeElement(element: XmlElement, around: string): void {
  const place = placeIn(element, around);
  if (isTracked(element.name)) throw trackedChange(place);
  const refusal = REFUSED.get(element.name);
  if (refusal !== undefined) throw new HouseFault('content', { ...refusal, place });
  for (const child of elementsOf(element)) judgeElement(child, place);
}

interface Refusal {
  readonly message: string;
  readonly help: string;
}

const COMMENTS: Refusal = { message: 'holds comments', help: 'Delete all comments in Word.' };
const OBJECTS: Refusal = {
  message: 'holds an embedded object',
  help: 'Take it out, or put a picture of it in its place.',
};
const ENDNOTES: Refusal = {
  message: 'holds endnotes',
  help: 'Convert them to footnotes: pack and house share one list of notes.',
};

const REFUSED: ReadonlyMap<string, Refusal> = new Map([
  ['w:commentReference', COMMENTS],
  ['w:commentRangeStart', COMMENTS],
  ['w:object', OBJECTS],
  ['o:OLEObject', OBJECTS],
  ['w:control', OBJECTS],
  ['w:contentPart', OBJECTS],
  ['w:altChunk', OBJECTS],
  ['w:subDoc', OBJECTS],
  ['w:endnoteReference', ENDNOTES],
]);

/** Fields that count, or say what stands in the document. */
const HARMLESS: ReadonlySet<string> = new Set(
  `PAGE NUMPAGES SECTION SECTIONPAGES STYLEREF TITLE SUBJECT KEYWORDS REF PAGEREF NOTEREF SEQ TOC HYPERLINK IF
   COMPARE QUOTE SYMBOL EQ ADVANCE`.split(/\s+/),
);

/** What a placeholder does better. */
const BETTER: Readonly<Record<string, string>> = {
  AUTHOR: 'Write {{prepared-by}} in its place.',
  LASTSAVEDBY: 'Write {{prepared-by}} in its place.',
  USERNAME: 'Write {{prepared-by}} in its place.',
  DATE: 'Write {{date}} in its place.',
  TIME: 'Write {{date}} in its place.',
  CREATEDATE: 'Write {{date}} in its place.',
  SAVEDATE: 'Write {{date}} in its place.',
  PRINTDATE: 'Write {{date}} in its place.',
};

function judgeField(instruction: string, place: string, isText: boolean): void {
  const [kind = ''] = instruction.trim().toUpperCase().split(/\s/, 1);
  const isKnown = HARMLESS.has(kind) && (isText || kind !== 'TOC');
  if (kind === '' || kind.startsWith('=') || isKnown) return;
  throw new HouseFault('content', {
    message: `holds a field of the kind “${kind}”, which prints what no pack says`,
    help: BETTER[kind] ?? 'Take the field out, or put its words in its place.',
    place,
  });
}
