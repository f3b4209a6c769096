import type { PackBlock, PackHeading } from '../../../model/pack-block.ts';
import { inlineXml } from '../inlines.ts';
import type { ParagraphLook } from '../paragraph.ts';
import { type Piece, paragraphPiece } from '../piece.ts';
import type { Place } from '../place.ts';
import { runProperties, tabRun, textRun } from '../run.ts';
import { edges } from './edges.ts';
import { inLanguage } from './language.ts';
import { directed, freeLines, inDirection, linePiece } from './paragraph.ts';

/** A heading keeps the space below it: what stands there adds none of its own. */
export function underHeading(previous: PackBlock | undefined): boolean {
  return previous?.type === 'heading';
}

/** A heading with its number hanging, and its period on a line of its own. */
export function headingPieces(
  heading: PackHeading,
  place: Place,
  previous: PackBlock | undefined,
  next: PackBlock | undefined,
): Piece[] {
  const here = inDirection(inLanguage(place, heading.lang), heading.content);
  const { bookmarks } = place.book;
  const hasPeriod = heading.period.length > 0;
  const content = bookmarks.around(
    heading.anchor,
    numberXml(heading.number, here) + inlineXml(heading.content, here),
  );
  const look: ParagraphLook = {
    style: next?.type === 'contents' ? 'TOCHeading' : `Heading${heading.level}`,
    ...edges(place, place.book.geometry.text),
    ...hanging(heading.number, place),
    ...opening(heading, place, previous),
    ...(hasPeriod ? { after: 0 } : {}),
    ...freeLines(heading.content),
    ...directed(here),
  };
  const title = paragraphPiece(look, content);
  if (!hasPeriod) return [title];
  const period = linePiece(
    { style: 'HeadingPeriod', ...edges(place, place.book.geometry.text) },
    heading.period,
    here,
  );
  return [title, period];
}

/** With a side column, the number stands in it; without one, before the words. */
function numberXml(number: string, { book }: Place): string {
  if (number === '') return '';
  const run = textRun(number, runProperties({ style: 'HeadingNumber' }));
  return run + (book.geometry.text > 0 ? tabRun : textRun('\u2002'));
}

function hanging(number: string, { left, book }: Place): ParagraphLook {
  const { text } = book.geometry;
  return number !== '' && text > 0 && left === text ? { first: -text } : {};
}

/**
 * A section that the PDF begins on a new page, rather than cut it, begins one in Word, too: so a difference of
 * a line does not move the sections behind it, and contents stay right. Behind a cover there is a new page.
 */
function opening(
  { level, anchor }: PackHeading,
  { style, book }: Place,
  previous: PackBlock | undefined,
): ParagraphLook {
  const isOutermost = style === 'BodyText';
  const opens = level === 1 && isOutermost && book.opensPage.has(anchor);
  return opens && previous !== undefined && previous.type !== 'cover'
    ? { pageBreakBefore: true, before: 0 }
    : {};
}
