import type { Drawing } from '../../layout/display-list.ts';
import type { Shaper } from '../../layout/shaper.ts';

/** What a drawing says to those who don't see it. */
export interface DrawingWords {
  readonly title: string;
  readonly description: string;
}

export function writeSvg(drawing: Drawing, words: DrawingWords, shaper: Shaper): string {
  return `${drawing.width}${words.title}${shaper.missing.length}`;
}
