import type { ContentsEntry, ContentsOf, PackContents } from '../../../model/pack-block.ts';
import { field, fieldEnd, fieldStart } from '../field.ts';
import { inlineXml } from '../inlines.ts';
import { type ParagraphLook, paragraphProperties } from '../paragraph.ts';
import type { Piece } from '../piece.ts';
import type { Place } from '../place.ts';
import { runProperties, tabRun, textRun } from '../run.ts';
import { element } from '../xml.ts';
import type { Sequence } from './caption.ts';

/**
 * A field that Word can bring up to date, filled in: entries, periods and the pages of our own layout. So
 * Word has nothing to ask when it opens the document.
 */
export function contentsPieces({ of, entries }: PackContents, place: Place): Piece[] {
  if (entries.length === 0) return [];
  const start = fieldStart(instruction(of, entries));
  const paragraphs = entries.map((entry, index) => {
    const first = index === 0 ? start : '';
    const last = index === entries.length - 1 ? fieldEnd() : '';
    const look = entryLook(entry, of, place);
    return element('w:p', {}, look + first + entryXml(entry, place) + last);
  });
  const xml = paragraphs.join('');
  const { grid } = place.book.pack.theme;
  return [{ kind: 'raw', table: false, xml: of === 'headings' ? framed(xml) : xml, below: grid }];
}

/** Headings down to a level, or the captions that a sequence numbers (ECMA-376, 17.16.5.68). */
function instruction(of: ContentsOf, entries: readonly ContentsEntry[]): string {
  if (of !== 'headings') return `TOC \\h \\z \\c "${SEQUENCES[of]}"`;
  const deepest = entries.reduce((most, { level }) => Math.max(most, level), 1);
  return `TOC \\o "1-${deepest}" \\h \\z \\u`;
}

const SEQUENCES: Readonly<Record<Exclude<ContentsOf, 'headings'>, Sequence>> = {
  figures: 'Figure',
  tables: 'Table',
};

/** What makes Word offer to update contents; it has no such frame for other lists. */
function framed(content: string): string {
  const gallery = '<w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/>';
  const properties = element('w:sdtPr', {}, element('w:docPartObj', {}, gallery));
  return element('w:sdt', {}, properties + element('w:sdtContent', {}, content));
}

function entryLook({ level, period }: ContentsEntry, of: ContentsOf, { book }: Place): string {
  const { parts } = book.pack.theme;
  const look: ParagraphLook = {
    style: of === 'headings' ? `TOC${Math.min(level, 9)}` : 'TableofFigures',
    ...(period === '' ? {} : { tabs: [{ at: parts.contents.periodAt, align: 'left' }] }),
  };
  return paragraphProperties(look);
}

function entryXml(entry: ContentsEntry, place: Place): string {
  const { bookmarks } = place.book;
  const inside: Place = { ...place, calls: 'number', linked: true, inContents: true };
  const words = [
    numberXml(entry, place),
    inlineXml(entry.title, inside),
    entry.period === '' ? '' : tabRun + styled(entry.period, 'ContentsPeriod'),
    pageXml(entry, place),
  ].join('');
  const name = bookmarks.nameOf(entry.anchor);
  if (name === undefined) return words;
  return element('w:hyperlink', { 'w:anchor': name, 'w:history': 1 }, words);
}

function pageXml({ anchor }: ContentsEntry, { book }: Place): string {
  const name = book.bookmarks.nameOf(anchor);
  const page = book.pageOf.get(anchor);
  if (name === undefined || page === undefined) return '';
  const look = runProperties({ style: 'ContentsPage' });
  return tabRun + field(`PAGEREF ${name} \\h`, textRun(String(page), look), look);
}

/** The title stands on the second edge, with or without a number on the first. */
function numberXml({ number }: ContentsEntry, { book }: Place): string {
  if (book.pack.theme.page.axis > 0) return styled(number, 'ContentsNumber') + tabRun;
  return number === '' ? '' : styled(`${number}\u2002`, 'ContentsNumber');
}

function styled(text: string, style: string): string {
  return text === '' ? '' : textRun(text, runProperties({ style }));
}
