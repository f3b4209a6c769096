import type { PackSource, PackSources } from '../../../model/pack-block.ts';
import { inlineXml, plainXml } from '../inlines.ts';
import { type Piece, paragraphPiece, spaced } from '../piece.ts';
import type { Place } from '../place.ts';
import { runProperties, tabRun, textRun } from '../run.ts';
import { inField } from './field-of-colour.ts';

export function sourcePieces(sources: PackSources, place: Place): Piece[] {
  const entryPieces = sources.style === 'compact' ? compactEntry : listEntry;
  const entries = sources.entries.flatMap((source) => entryPieces(source, place));
  return [...labelPieces(sources, place), ...entries];
}

/** What stands above the entries in the field at the foot of a sheet. */
function labelPieces({ label = '' }: PackSources, place: Place): Piece[] {
  if (label === '') return [];
  const look = runProperties({ ...place.look, style: 'ImprintLabel' });
  return [paragraphPiece({ style: 'FootField', keepNext: true }, inField(textRun(label, look)))];
}

function listEntry(source: PackSource, place: Place): Piece[] {
  const entry = paragraphPiece(
    { style: 'SourceEntry', ...(source.uses === '' ? {} : { keepNext: true }) },
    nameXml(source, 'SourceName', place) + tabRun + inlineXml(source.content, place),
  );
  const uses = paragraphPiece({ style: 'SourceUse' }, plainXml(source.uses, place));
  const pieces = source.uses === '' ? [entry] : [entry, uses];
  return spaced(pieces, 0, place.book.pack.theme.grid);
}

function compactEntry(source: PackSource, place: Place): Piece[] {
  const uses = source.uses === '' ? '' : textRun(' ') + plainXml(source.uses, place);
  const name = nameXml(source, 'ImprintLabel', place) + textRun('\u2002');
  const words = name + inlineXml(source.content, place) + uses;
  return [paragraphPiece({ style: 'FootField' }, inField(words))];
}

/** Where citations lead. */
function nameXml({ anchor, number, short }: PackSource, style: string, { book }: Place): string {
  const name = textRun(`${number}\u2002${short}`, runProperties({ style }));
  return book.bookmarks.around(anchor, name);
}
