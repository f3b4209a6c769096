import { type Handlers, handle } from '../../model/handlers.ts';
import type {
  PackCode,
  PackInline,
  PackLink,
  PackNoteCall,
  PackPageReference,
  PackPicture,
} from '../../model/pack-inline.ts';
import { safeAddress } from './address.ts';
import { storable } from './characters.ts';
import { directedParts } from './directed-runs.ts';
import { fitted, pictureRelations, pictureRun } from './drawing.ts';
import { field } from './field.ts';
import type { Place } from './place.ts';
import { type RunLook, rawRun, runProperties, textElement, textRun } from './run.ts';
import { settingsOf } from './stand-ins.ts';
import { element } from './xml.ts';

/** A line of the pack as runs, fields and links. */
export function inlineXml(content: readonly PackInline[], place: Place): string {
  return content.map((inline) => handle(inlineHandlers, inline, place)).join('');
}

/** Words that the pack gives as plain text. */
export function plainXml(text: string, place: Place): string {
  if (text === '') return '';
  return directedParts(text, place.look, place.book.pack, place.fromRight)
    .map(({ text: part, look }) => stretchXml(part, { ...place, look }))
    .join('');
}

function stretchXml(text: string, { book, look }: Place): string {
  return settingsOf(text, book.standIn)
    .map(({ text: part, family: face }) =>
      textRun(part, runProperties(face === undefined ? look : { ...look, face, eastAsian: face })),
    )
    .join('');
}

/** Whether an inline picture stands in the line, at any depth: its line must be free to grow. */
export function holdsPicture(content: readonly PackInline[]): boolean {
  return content.some(
    (inline) => inline.type === 'picture' || ('content' in inline && holdsPicture(inline.content)),
  );
}

const inlineHandlers: Handlers<PackInline, Place, string> = {
  text: ({ value }, place) => plainXml(value, place),
  emphasis: ({ content }, place) => {
    const upright = place.look.italic ?? false;
    return inlineXml(content, looking(place, { italic: !upright }));
  },
  strong: ({ content }, place) => inlineXml(content, looking(place, { bold: true })),
  strike: ({ content }, place) => inlineXml(content, looking(place, { strike: true })),
  subscript: ({ content }, place) => inlineXml(content, looking(place, { vertical: 'subscript' })),
  superscript: ({ content }, place) =>
    inlineXml(content, looking(place, { vertical: 'superscript' })),
  code: codeXml,
  lineBreak: (_, { look }) => rawRun('<w:br/>', runProperties(look)),
  link: linkXml,
  picture: pictureXml,
  noteCall: noteCallXml,
  pageReference: pageReferenceXml,
};

function codeXml({ value }: PackCode, place: Place): string {
  const link = place.look.style === 'Hyperlink' ? { underline: true } : {};
  return plainXml(value, looking(place, { ...link, style: 'InlineCode' }));
}

function looking(place: Place, look: RunLook): Place {
  return { ...place, look: { ...place.look, ...look } };
}

function linkXml({ to, title, content }: PackLink, place: Place): string {
  if (place.linked) return inlineXml(content, place);
  const inside = { ...place, linked: true };
  if ('anchor' in to) return inwardLink(to.anchor, content, inside);
  const address = safeAddress(to.href);
  if (address === undefined) return inlineXml(content, inside);
  return element(
    'w:hyperlink',
    {
      'r:id': place.relations.address(address),
      'w:tooltip': title === undefined ? undefined : storable(title.slice(0, LONGEST_TOOLTIP)),
      'w:history': 1,
    },
    inlineXml(content, looking(inside, { style: 'Hyperlink' })),
  );
}

/** What Word shows of a link's title. */
const LONGEST_TOOLTIP = 255;

/** “Figure 1” follows its figure's number; other links only lead there. */
function inwardLink(anchor: string, content: readonly PackInline[], place: Place): string {
  const name = place.book.bookmarks.nameOf(anchor);
  const words = inlineXml(content, place);
  if (name === undefined || words === '') return words;
  const pages = content.filter(({ type }) => type === 'pageReference');
  const label = content.filter(({ type }) => type !== 'pageReference');
  if (place.book.labels.get(anchor) === onlyText(label)) {
    const look = runProperties(place.look);
    const reference = field(`REF ${name} \\h \\* MERGEFORMAT`, inlineXml(label, place), look);
    return reference + inlineXml(pages, place);
  }
  return element('w:hyperlink', { 'w:anchor': name, 'w:history': 1 }, words);
}

/** Word counts the page anew when it is asked to; until then it is that of our own layout. */
function pageReferenceXml({ anchor, words }: PackPageReference, place: Place): string {
  const name = place.book.bookmarks.nameOf(anchor);
  const page = place.book.pageOf.get(anchor);
  if (page === undefined) return '';
  const [before = '', after = ''] = words.split('{page}');
  const number = plainXml(String(page), place);
  const look = runProperties(place.look);
  return [
    plainXml(before, place),
    name === undefined || place.inContents ? number : field(`PAGEREF ${name} \\h`, number, look),
    plainXml(after, place),
  ].join('');
}

function onlyText(content: readonly PackInline[]): string {
  const [first] = content;
  return content.length === 1 && first?.type === 'text'
    ? first.value.replaceAll(' ', '\u00A0')
    : '';
}

function pictureXml({ source, alt }: PackPicture, place: Place): string {
  const { book } = place;
  const picture = book.pack.pictures.get(source);
  if (picture === undefined) return plainXml(alt, place);
  const room = { width: roomOf(place), height: place.book.geometry.block };
  return pictureRun({
    ...pictureRelations(picture, book.media, place.relations),
    id: book.drawings.next(),
    alt,
    size: fitted(picture, room),
  });
}

/** What is left between the edges. */
function roomOf({ book, left, right }: Place): number {
  return book.geometry.block - left - right;
}

function noteCallXml({ note, number, first }: PackNoteCall, place: Place): string {
  const mark = runProperties({ ...place.look, style: 'FootnoteReference' });
  if (place.calls === 'number') {
    if (first) place.book.notes.name(note);
    return textRun(number, mark);
  }
  const id = place.book.notes.idOf(note);
  if (id === undefined) return textRun(number, mark);
  const { notes } = place.book;
  if (!notes.call(note, number)) return repeatedCall(note, number, place, mark);
  const own = notes.hasOwnMark(note);
  const reference = element('w:footnoteReference', {
    'w:customMarkFollows': own ? 1 : undefined,
    'w:id': id,
  });
  const call = rawRun(own ? reference + textElement(number) : reference, mark);
  return place.book.bookmarks.around(note, call);
}

function repeatedCall(note: string, number: string, place: Place, mark: string): string {
  const name = place.book.bookmarks.nameOf(note);
  const words = textRun(number, mark);
  return name === undefined ? words : field(`NOTEREF ${name} \\f \\h`, words, mark);
}
