import type { StyleName } from '../../model/theme.ts';
import { clustersOf } from '../text/clusters.ts';
import { type Pen, type SetWords, setWords } from './pen.ts';

/** Breaks a label into lines no wider than `width`, in points; words that are wider are cut. */
export function wrapWords(text: string, style: StyleName, width: number, pen: Pen): SetWords[] {
  const lines: SetWords[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((part) => cutToFit(part, style, width, pen))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && setWords(longer, style, pen).width > width) {
      lines.push(setWords(line, style, pen));
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, setWords(line, style, pen)];
}

/** The least width at which no word of these labels is cut, in points. */
export function widestWord(labels: readonly string[], style: StyleName, pen: Pen): number {
  const words = labels.flatMap((label) => label.split(' '));
  return words.reduce((most, word) => Math.max(most, setWords(word, style, pen).width), 0);
}

function cutToFit(word: string, style: StyleName, width: number, pen: Pen): string[] {
  if (setWords(word, style, pen).width <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const cluster of clustersOf(word)) {
    if (piece !== '' && setWords(piece + cluster, style, pen).width > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += cluster;
  }
  return [...pieces, piece];
}
