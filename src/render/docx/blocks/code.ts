import type { PackCodeBlock } from '../../../model/pack-block.ts';
import { type Piece, paragraphPiece } from '../piece.ts';
import type { Place } from '../place.ts';
import { rawRun, textElement } from '../run.ts';
import { anchored } from './anchored.ts';
import { edges } from './edges.ts';
import { directed } from './paragraph.ts';

/** Code is one paragraph: its frame holds together, and it is copied as a whole. */
export function codePieces({ value, anchor }: PackCodeBlock, place: Place): Piece[] {
  const { padX } = place.book.pack.theme.parts.code;
  const inside = { ...place, left: place.left + padX };
  const look = {
    style: 'Code',
    ...edges(inside, place.book.geometry.text + padX),
    ...(isShort(value) ? { keepLines: true } : {}),
    ...directed({ ...place, fromRight: false }),
  };
  return anchored([paragraphPiece(look, codeXml(value))], anchor, place);
}

/** Code that fits well on a page is not cut. */
function isShort(value: string): boolean {
  return value.split('\n', MOST_LINES + 1).length <= MOST_LINES;
}

const MOST_LINES = 20;

function codeXml(value: string): string {
  if (value === '') return '';
  const lines = value.split(/\r\n?|\n/).map(codeLine);
  return rawRun(lines.join('<w:br/>'));
}

function codeLine(line: string): string {
  return line
    .split('\t')
    .map((words) => (words === '' ? '' : textElement(words)))
    .join('<w:tab/>');
}
