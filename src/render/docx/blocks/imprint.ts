import type { PackImprint } from '../../../model/pack-block.ts';
import { inlineXml } from '../inlines.ts';
import type { ParagraphLook } from '../paragraph.ts';
import { type Piece, paragraphPiece, spaced } from '../piece.ts';
import type { Place } from '../place.ts';
import { runProperties, tabRun, textRun } from '../run.ts';
import { inField } from './field-of-colour.ts';

export function imprintPieces(imprint: PackImprint, place: Place): Piece[] {
  return imprint.style === 'compact' ? compact(imprint, place) : closing(imprint, place);
}

/** The label in the first line, since on a sheet every line counts. */
function compact({ label, lines }: PackImprint, place: Place): Piece[] {
  const [first = [], ...others] = lines;
  const name = textRun(label, runProperties({ style: 'ImprintLabel' })) + textRun('\u2002');
  return [
    paragraphPiece({ style: 'FootField' }, inField(name + inlineXml(first, place))),
    ...others.map((line) =>
      paragraphPiece({ style: 'FootField' }, inField(inlineXml(line, place))),
    ),
  ];
}

/** A rule, the label on the first edge, the lines on the second. */
function closing({ label, lines }: PackImprint, place: Place): Piece[] {
  const { theme } = place.book.pack;
  const { rule, gap } = theme.parts.imprint;
  const [first = [], ...others] = lines;
  const name = textRun(label, runProperties({ style: 'ImprintLabel' }));
  const top = { width: rule, colour: theme.colours.ink, space: gap };
  const look: ParagraphLook = { style: 'Imprint', borders: { top } };
  const pieces = [
    { ...paragraphPiece(look, name + tabRun + inlineXml(first, place)), clings: true as const },
    ...others.map((line) => paragraphPiece({ style: 'Imprint', first: 0 }, inlineXml(line, place))),
  ];
  return spaced(pieces, theme.grid, 0);
}
