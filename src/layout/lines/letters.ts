import type { TypeCase, Word } from '../text/type-case.ts';
import type { Spot } from './pieces.ts';

/** The letters of a line, word by word and with the spaces between. */
export class Letters {
  readonly words: Word[] = [];
  readonly spots: Spot[] = [];
  /** Of pictures, by index; in points. */
  readonly heights = new Map<number, number>();
  /** So many at the end hang behind the line and take no room on it. */
  hanging = 0;

  add(word: Word, spot: Spot): void {
    this.words.push(word);
    this.spots.push(spot);
  }
}

/** Says without ink and room that a word goes on in the next line, as a hyphen would. */
export function addJoin(letters: Letters, spot: Spot, types: TypeCase): void {
  const { runs } = types.word(spot.look, ' ');
  const joins = runs.map((run) => ({
    ...run,
    width: 0,
    glyphs: run.glyphs.map((glyph) => ({ ...glyph, advance: 0, text: '\u00AD' })),
  }));
  letters.add({ ...roomOf(0), runs: joins }, spot);
}

/** Room without letters. */
export function roomOf(width: number): Word {
  return { runs: [], width, spaces: 0, isIncomplete: false };
}
