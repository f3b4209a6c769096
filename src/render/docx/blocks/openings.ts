import type { Opening, PackOpenings } from '../../../model/pack-block.ts';
import { inlineXml } from '../inlines.ts';
import type { ParagraphLook } from '../paragraph.ts';
import { type Piece, paragraphPiece } from '../piece.ts';
import type { Place } from '../place.ts';
import { runProperties, tabRun, textRun } from '../run.ts';

/** The sections' names on the first edge, their periods and first words on the second. */
export function openingPieces({ entries }: PackOpenings, place: Place): Piece[] {
  return entries.map((entry, index) => entryPiece(entry, rulesOf(index, place), place));
}

/** One paragraph, since on a sheet every line counts. */
function entryPiece({ title, period, content }: Opening, look: ParagraphLook, place: Place): Piece {
  const name = inlineXml(title, { ...place, look: { ...place.look, style: 'OpeningTitle' } });
  const when =
    period === '' ? '' : textRun(`${period}\u2002`, runProperties({ style: 'OpeningPeriod' }));
  return paragraphPiece(
    { style: 'OpeningText', ...look },
    name + tabRun + when + inlineXml(content, place),
  );
}

/** A strong rule above the first, a fine one between the others. */
function rulesOf(index: number, { book }: Place): ParagraphLook {
  const { parts, colours } = book.pack.theme;
  const { firstRule, rule, padding } = parts.openings;
  const width = index === 0 ? firstRule : rule;
  if (width === 0) return {};
  const colour = index === 0 ? colours.accent : colours.hairline;
  const border = { width, colour, space: padding };
  // Word joins paragraphs of the same borders, and draws what is between them apart.
  return { borders: index === 0 ? { top: border } : { top: border, between: border } };
}
