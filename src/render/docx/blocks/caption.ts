import type { Caption } from '../../../model/pack-block.ts';
import { geometryOf } from '../geometry.ts';
import { inlineXml } from '../inlines.ts';
import type { ParagraphLook } from '../paragraph.ts';
import { type ParagraphPiece, paragraphPiece } from '../piece.ts';
import type { Place } from '../place.ts';
import { runProperties, tabRun, textRun } from '../run.ts';
import { freeLines } from './paragraph.ts';

/** What Word counts: the name is part of the file's format, not of the text. */
export type Sequence = 'Figure' | 'Table';

/** “Figure 1”, which Word counts and references follow, and the sentence behind it. */
export function captionPiece(
  caption: Caption,
  sequence: Sequence,
  anchor: string | undefined,
  place: Place,
): ParagraphPiece {
  const { bookmarks, sequences, geometry } = place.book;
  const look = runProperties({ style: 'CaptionLabel' });
  const number = sequences.numbered(sequence, caption.number, look);
  const label = bookmarks.around(anchor, textRun(`${caption.label}\u00A0`, look) + number);
  const gap = geometry.text > 0 ? tabRun : textRun('\u2002');
  const sentence = inlineXml(caption.content, place);
  const after = sequence === 'Table' ? { after: place.book.pack.theme.styles.caption.after } : {};
  const words = sentence === '' ? label : label + gap + sentence;
  return paragraphPiece(
    {
      style: 'Caption',
      ...after,
      ...freeLines(caption.content),
      ...shifted(place),
      ...measured(place),
    },
    words,
  );
}

/** In a list or a quote, the caption keeps to its block. */
function shifted({ left, book }: Place): ParagraphLook {
  return left === book.geometry.text ? {} : { left, first: 0 };
}

/** On pages and in columns of other widths, too, its lines are no longer than the eye likes. */
function measured({ book }: Place): ParagraphLook {
  const { geometry, pack } = book;
  const { caption } = pack.theme.page;
  const right = (block: number) => Math.max(0, block - geometry.text - caption);
  const own = right(geometry.block);
  return own === right(geometryOf(pack).block) ? {} : { right: own };
}
