import type { Entry, PackCover } from '../../../model/pack-block.ts';
import { inlineText } from '../../../model/reading-text.ts';
import { textHeight } from '../estimate.ts';
import { plainXml } from '../inlines.ts';
import { type Piece, paragraphPiece } from '../piece.ts';
import type { Place } from '../place.ts';
import { runProperties, tabRun, textRun } from '../run.ts';
import { entryXml, titleControl } from './front-controls.ts';
import { linePiece } from './paragraph.ts';

/** A page of its own: kind, a rule, the title, and at the foot what the front matter says. */
export function coverPieces(cover: PackCover, place: Place): Piece[] {
  const { cover: measures } = place.book.pack.theme.parts;
  const { geometry, pack } = place.book;
  const { coverKind } = pack.theme.styles;
  const ruleAt = measures.ruleTop - geometry.top - coverKind.leading;
  const titleAt = measures.titleTop - measures.ruleTop - measures.ruleHeight;
  const kind = paragraphPiece({ style: 'CoverKind' }, plainXml(cover.kind, place));
  const title = linePiece({ style: 'Title', before: Math.max(0, titleAt) }, cover.title, place);
  const pieces: Piece[] = [
    kind,
    paragraphPiece({ style: 'CoverRule', before: Math.max(0, ruleAt) }, ''),
    { ...title, content: titleControl(cover.title, title.content, place) },
    ...(cover.subtitle.length === 0
      ? []
      : [linePiece({ style: 'Subtitle' }, cover.subtitle, place)]),
    ...cover.entries.map((entry, index) =>
      entryPiece(entry, index === 0 ? airAbove(cover, place) : 0, place),
    ),
  ];
  return [{ kind: 'sheet', pieces }];
}

function entryPiece(entry: Entry, before: number, place: Place): Piece {
  const name = textRun(entry.label, runProperties({ style: 'CoverLabel' }));
  const look = { style: 'CoverEntry', ...(before > 0 ? { before } : {}) };
  return paragraphPiece(look, name + tabRun + entryXml(entry, place));
}

/** What is free between the titles and the entries, which close the page; rather less than more. */
function airAbove(cover: PackCover, { book }: Place): number {
  const { geometry, pack } = book;
  const { styles, parts } = pack.theme;
  const width = geometry.block - geometry.text;
  const subtitle = inlineText(cover.subtitle);
  const heights = [
    parts.cover.titleTop,
    textHeight(inlineText(cover.title), styles.coverTitle, width),
    subtitle === '' ? 0 : styles.coverSubtitle.before,
    subtitle === '' ? 0 : textHeight(subtitle, styles.coverSubtitle, width),
    // One row more than there are, and its rules.
    (cover.entries.length + 1) * (parts.cover.rowHeight + 1),
  ];
  const used = heights.reduce((sum, height) => sum + height, 0);
  return Math.max(0, geometry.height - geometry.bottom - used);
}
