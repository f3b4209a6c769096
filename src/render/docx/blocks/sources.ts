import type { PackSource, PackSources } from '../../../model/pack-block.ts';
import { inlineXml, plainXml } from '../inlines.ts';
import { type Piece, paragraphPiece, spaced } from '../piece.ts';
import type { Place } from '../place.ts';
import { runProperties, tabRun, textRun } from '../run.ts';
import { inField } from './field-of-colour.ts';

export function sourcePieces({ style, label = '', entries }: PackSources, place: Place): Piece[] {
  const name = textRun(label, runProperties({ style: 'ImprintLabel' }));
  const heading = paragraphPiece({ style: 'FootField', keepNext: true }, inField(name));
  const pieces = entries.flatMap(style === 'compact' ? compactEntry : listEntry);
  return label === '' ? pieces : [heading, ...pieces];

  function listEntry(source: PackSource): Piece[] {
    const entry = paragraphPiece(
      { style: 'SourceEntry', ...(source.uses === '' ? {} : { keepNext: true }) },
      nameXml(source, 'SourceName', place) + tabRun + inlineXml(source.content, place),
    );
    const uses = paragraphPiece({ style: 'SourceUse' }, plainXml(source.uses, place));
    const pieces = source.uses === '' ? [entry] : [entry, uses];
    return spaced(pieces, 0, place.book.pack.theme.grid);
  }

  function compactEntry(source: PackSource): Piece[] {
    const uses = source.uses === '' ? '' : textRun(' ') + plainXml(source.uses, place);
    const words = nameXml(source, 'ImprintLabel', place) + textRun('\u2002');
    return [
      paragraphPiece(
        { style: 'FootField' },
        inField(words + inlineXml(source.content, place) + uses),
      ),
    ];
  }
}

/** Where citations lead. */
function nameXml({ anchor, number, short }: PackSource, style: string, { book }: Place): string {
  const name = textRun(`${number}\u2002${short}`, runProperties({ style }));
  return book.bookmarks.around(anchor, name);
}
