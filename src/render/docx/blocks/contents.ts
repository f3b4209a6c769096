import type { ContentsEntry, ContentsOf, PackContents } from '../../../model/pack-block.ts';
import { field, fieldEnd, fieldStart } from '../field.ts';
import { inlineXml } from '../inlines.ts';
import { type ParagraphLook, paragraphProperties } from '../paragraph.ts';
import type { Piece } from '../piece.ts';
import type { Book, Place } from '../place.ts';
import { runProperties, tabRun, textRun } from '../run.ts';
import { element } from '../xml.ts';
import type { Sequence } from './caption.ts';

/**
 * A field that Word can bring up to date, filled in: entries, periods and the pages of our own layout. So
 * Word has nothing to ask when it opens the document.
 */
export function contentsPieces({ of, entries }: PackContents, place: Place): Piece[] {
  if (entries.length === 0) return [];
  const xml = contentsXml({ of, entries }, instruction(of, entries), place);
  const { grid } = place.book.pack.theme;
  return [{ kind: 'raw', table: false, xml: of === 'headings' ? framed(xml) : xml, below: grid }];
}

/** The paragraphs of the field that an instruction describes. */
export function contentsXml(
  { of, entries }: Pick<PackContents, 'of' | 'entries'>,
  instructed: string,
  place: Place,
): string {
  const paragraphs = entries.map((entry, index) => {
    const first = index === 0 ? fieldStart(instructed) : '';
    const last = index === entries.length - 1 ? fieldEnd() : '';
    const look = entryLook(entry, of, place);
    return element('w:p', {}, look + first + entryXml(entry, place) + last);
  });
  return paragraphs.join('');
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
  const style = of === 'headings' ? `TOC${Math.min(level, 9)}` : 'TableofFigures';
  const ours: ParagraphLook =
    period === '' ? {} : { tabs: [{ at: parts.contents.periodAt, align: 'left' }] };
  return paragraphProperties({
    style,
    ...(book.manners === undefined ? ours : pageTab(style, book)),
  });
}

/** Where a style of the house has no place for the page's number. */
function pageTab(style: string, { manners, geometry }: Book): ParagraphLook {
  const lacks = manners?.withoutPageTab.has(style) ?? false;
  return lacks ? { tabs: [{ at: geometry.block, align: 'right' }] } : {};
}

function entryXml(entry: ContentsEntry, place: Place): string {
  const { bookmarks } = place.book;
  const inside: Place = { ...place, calls: 'number', linked: true, inContents: true };
  const words = [
    numberXml(entry, place),
    inlineXml(entry.title, inside),
    periodXml(entry, place),
    pageXml(entry, place),
  ].join('');
  const name = bookmarks.nameOf(entry.anchor);
  if (name === undefined) return words;
  return element('w:hyperlink', { 'w:anchor': name, 'w:history': 1 }, words);
}

/** In a column of its own; the one tab of a house's style is for the page. */
function periodXml({ period }: ContentsEntry, { book }: Place): string {
  if (period === '') return '';
  const gap = book.manners === undefined ? tabRun : textRun('\u2002');
  return gap + styled(period, 'ContentsPeriod');
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
  const hasColumn = book.manners === undefined && book.pack.theme.page.axis > 0;
  if (hasColumn) return styled(number, 'ContentsNumber') + tabRun;
  return number === '' ? '' : styled(`${number}\u2002`, 'ContentsNumber');
}

function styled(text: string, style: string): string {
  return text === '' ? '' : textRun(text, runProperties({ style }));
}
