import type { Entry, PackMasthead } from '../../../model/pack-block.ts';
import { inlineText } from '../../../model/reading-text.ts';
import { textHeight } from '../estimate.ts';
import { inlineXml, plainXml } from '../inlines.ts';
import type { ParagraphLook } from '../paragraph.ts';
import { type Piece, paragraphPiece } from '../piece.ts';
import type { Place } from '../place.ts';
import { rawRun, runProperties, tabRun, textRun } from '../run.ts';
import { inField } from './field-of-colour.ts';
import { entryXml, titleControl } from './front-controls.ts';

/** The title on a field of colour that reaches the paper's edges. */
export function mastheadPieces(masthead: PackMasthead, place: Place): Piece[] {
  const { masthead: measures } = place.book.pack.theme.parts;
  const { mastheadKind } = place.book.pack.theme.styles;
  const titleGap = measures.titleTop - measures.kindTop - mastheadKind.leading;
  const words = inlineXml(masthead.title, place);
  const title = inField(titleControl(masthead.title, words, place));
  const subtitle = inField(inlineXml(masthead.subtitle, place));
  return [
    kindPiece(masthead, place),
    paragraphPiece({ style: 'Title', before: Math.max(0, titleGap) }, title),
    ...(masthead.subtitle.length === 0 ? [] : [paragraphPiece({ style: 'Subtitle' }, subtitle)]),
    ...(masthead.entries.length === 0 ? [] : [rulePiece(masthead, place)]),
    ...masthead.entries.map((entry) => entryPiece(entry, place)),
  ];
}

function kindPiece({ kind, side }: PackMasthead, place: Place): Piece {
  const { geometry } = place.book;
  const other = side === '' ? '' : tabRun + textRun(side, runProperties({ style: 'MastheadSide' }));
  const tabs: ParagraphLook['tabs'] = [{ at: geometry.block, align: 'right' }];
  return paragraphPiece(
    { style: 'MastheadKind', ...(side === '' ? {} : { tabs }) },
    inField(plainXml(kind, place) + other),
  );
}

/** A rule inside the field: a border would end the field, so a tab is underlined. */
function rulePiece(masthead: PackMasthead, place: Place): Piece {
  const { geometry, pack } = place.book;
  const { parts, colours } = pack.theme;
  const line = rawRun('<w:tab/>', runProperties({ colour: colours.fieldRule, underline: true }));
  const look: ParagraphLook = {
    style: 'MastheadKind',
    tabs: [{ at: geometry.block, align: 'right' }],
    before: airAbove(masthead, place),
    line: { rule: 'exact', value: pack.theme.grid },
    after: parts.masthead.ruleGap,
  };
  return paragraphPiece(look, inField(line));
}

/** What is left between the titles and the place of the rule. */
function airAbove({ title, subtitle }: PackMasthead, { book }: Place): number {
  const { styles, parts, grid } = book.pack.theme;
  const { mastheadTitle, mastheadSubtitle } = styles;
  const titles = textHeight(inlineText(title), mastheadTitle, book.geometry.block);
  const words = inlineText(subtitle);
  const subtitles =
    words === ''
      ? 0
      : mastheadSubtitle.before + textHeight(words, mastheadSubtitle, book.geometry.block);
  const used = parts.masthead.titleTop + titles + subtitles + grid;
  return Math.max(0, parts.masthead.ruleTop - used);
}

function entryPiece(entry: Entry, place: Place): Piece {
  const name = textRun(entry.label, runProperties({ style: 'MastheadLabel' }));
  return paragraphPiece(
    { style: 'MastheadEntry' },
    inField(name + tabRun + entryXml(entry, place)),
  );
}
