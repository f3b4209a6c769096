import type { PackSource, PackSources } from '../../../model/pack-block.ts';
import { inlineXml, plainXml } from '../inlines.ts';
import { type Piece, paragraphPiece, spaced } from '../piece.ts';
import type { Place } from '../place.ts';
import { runProperties, tabRun, textRun } from '../run.ts';
import { inField } from './field-of-colour.ts';

export function sourcePieces(sources: PackSources, place: Place): Piece[] {
  if (sources.style === 'compact') return compactPieces(sources, place);
  const entries = sources.entries.flatMap((source) => listEntry(source, place));
  return [...labelPieces(sources, place), ...entries];
}

function labelPieces({ label = '' }: PackSources, place: Place): Piece[] {
  if (label === '') return [];
  return [paragraphPiece({ style: 'SourceEntry', keepNext: true }, plainXml(label, place))];
}

/** One paragraph at the foot of a sheet, where every line counts. */
function compactPieces({ label = '', entries }: PackSources, place: Place): Piece[] {
  if (label === '' && entries.length === 0) return [];
  const look = runProperties({ ...place.look, style: 'ImprintLabel' });
  const texts = [
    ...(label === '' ? [] : [textRun(label, look)]),
    ...entries.map((source) => compactEntry(source, place)),
  ];
  return [paragraphPiece({ style: 'FootField' }, inField(texts.join(textRun('\u2003'))))];
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

function compactEntry(source: PackSource, place: Place): string {
  const uses = source.uses === '' ? '' : textRun(' ') + plainXml(source.uses, place);
  const name = nameXml(source, 'ImprintLabel', place) + textRun('\u2002');
  return name + inlineXml(source.content, place) + uses;
}

/** Where citations lead. */
function nameXml({ anchor, number, short }: PackSource, style: string, { book }: Place): string {
  const name = textRun(`${number}\u2002${short}`, runProperties({ style }));
  return book.bookmarks.around(anchor, name);
}
