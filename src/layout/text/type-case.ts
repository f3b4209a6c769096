import type { StyleName, TextStyle, Theme } from '../../model/theme.ts';
import type { ShapedRun, Shaper } from '../shaper.ts';
import type { Marks } from '../tags/marks.ts';
import { isElastic } from './elastic.ts';
import { type Look, lookOf } from './look.ts';

/** Letters set in a look; shared between all places where they stand. */
export interface Word {
  readonly runs: readonly ShapedRun[];
  /** In points, with tracking. */
  readonly width: number;
  /** Places inside that justification stretches. */
  readonly spaces: number;
  /** A character of it is in no font. */
  readonly isIncomplete: boolean;
}

/** Remembers looks and words: a text has few of them, and comes back to them again and again. */
export class TypeCase {
  readonly theme: Theme;
  readonly #shaper: Shaper;
  readonly #looks = new Map<string, Look>();
  readonly #words = new Map<Look, Map<string, Word>>();

  constructor(theme: Theme, shaper: Shaper) {
    this.theme = theme;
    this.#shaper = shaper;
  }

  look(style: StyleName, marks: Marks = 0): Look {
    const key = `${style}/${marks}`;
    const known = this.#looks.get(key);
    if (known !== undefined) return known;
    const look = lookOf(this.theme.styles[style], marks, this.theme);
    this.#looks.set(key, look);
    return look;
  }

  word(look: Look, text: string): Word {
    const words = this.#words.get(look) ?? new Map<string, Word>();
    if (words.size === 0) this.#words.set(look, words);
    const known = words.get(text);
    if (known !== undefined) return known;
    const word = this.#set(look, text);
    words.set(text, word);
    return word;
  }

  /** From a line's top to its baseline, where the font's height is centred in the leading. */
  baseline(style: TextStyle, look: Look): number {
    const { ascent, descent } = this.#shaper.metrics(look.font);
    const height = ((ascent - descent) * look.size) / 1000;
    return (style.leading - height) / 2 + (ascent * look.size) / 1000;
  }

  /** The look's own height above and below the baseline, in points. */
  extent({ font, size }: Look): { ascent: number; descent: number; xHeight: number } {
    const { ascent, descent, xHeight } = this.#shaper.metrics(font);
    return {
      ascent: (ascent * size) / 1000,
      descent: (-descent * size) / 1000,
      xHeight: (xHeight * size) / 1000,
    };
  }

  missing(look: Look, text: string): readonly number[] {
    return this.#shaper.missing(text, look.font);
  }

  #set(look: Look, text: string): Word {
    const runs = this.#shaper.shape(text, look.font);
    let thousandths = 0;
    let glyphs = 0;
    let spaces = 0;
    let isIncomplete = false;
    for (const run of runs) {
      thousandths += run.width;
      glyphs += run.glyphs.length;
      for (const glyph of run.glyphs) {
        if (isElastic(glyph.text)) spaces += 1;
        if (glyph.id === 0) isIncomplete = true;
      }
    }
    const width = (thousandths * look.size) / 1000 + glyphs * look.letterSpace;
    return { runs, width, spaces, isIncomplete };
  }
}
