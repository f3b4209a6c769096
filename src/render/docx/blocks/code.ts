import type { PackCodeBlock } from '../../../model/pack-block.ts';
import { type Piece, paragraphPiece } from '../piece.ts';
import type { Place } from '../place.ts';
import { rawRun, textElement } from '../run.ts';
import { anchored } from './anchored.ts';
import { edges } from './edges.ts';

/** Code is one paragraph: its frame holds together, and it is copied as a whole. */
export function codePieces({ value, anchor }: PackCodeBlock, place: Place): Piece[] {
  const look = { style: 'Code', ...edges(place, place.book.geometry.text) };
  return anchored([paragraphPiece(look, codeXml(value))], anchor, place);
}

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
