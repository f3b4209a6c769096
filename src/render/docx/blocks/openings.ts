import type { Opening, PackOpenings } from '../../../model/pack-block.ts';
import { inlineXml } from '../inlines.ts';
import type { ParagraphLook } from '../paragraph.ts';
import { type Piece, paragraphPiece } from '../piece.ts';
import type { Place } from '../place.ts';
import { runProperties, tabRun, textRun } from '../run.ts';

/** The sections' names on the first edge, their periods and first words on the second. */
export function openingPieces({ entries }: PackOpenings, place: Place): Piece[] {
  return entries.flatMap((entry, index) => entryPieces(entry, ruleAbove(index, place), place));
}

function entryPieces(entry: Opening, look: ParagraphLook, place: Place): Piece[] {
  const period =
    entry.period === ''
      ? ''
      : tabRun + textRun(entry.period, runProperties({ style: 'OpeningPeriod' }));
  return [
    paragraphPiece({ style: 'OpeningTitle', ...look }, inlineXml(entry.title, place) + period),
    paragraphPiece({ style: 'OpeningText' }, inlineXml(entry.content, place)),
  ];
}

/** A strong rule above the first, a fine one between the others. */
function ruleAbove(index: number, { book }: Place): ParagraphLook {
  const { parts, colours } = book.pack.theme;
  const { firstRule, rule, padding } = parts.openings;
  const width = index === 0 ? firstRule : rule;
  if (width === 0) return {};
  const colour = index === 0 ? colours.accent : colours.hairline;
  return { borders: { top: { width, colour, space: padding } } };
}
