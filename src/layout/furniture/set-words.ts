import type { StyleName } from '../../model/theme.ts';
import { baselineOf } from '../blocks/set-text.ts';
import type { Setting } from '../blocks/setting.ts';
import type { Owner, TextItem } from '../display-list.ts';

/** Where words of the furniture stand, in points on the paper; `top` is their line's. */
export interface WordsPlace {
  readonly x: number;
  readonly top: number;
  readonly align?: 'left' | 'right';
  readonly owner: Owner;
}

/** Words on one line, as they are. */
export function setWords(
  words: string,
  style: StyleName,
  { x, top, align, owner }: WordsPlace,
  setting: Setting,
): TextItem {
  const look = setting.types.look(style);
  const { runs, width } = setting.types.word(look, words);
  return {
    type: 'text',
    x: align === 'right' ? x - width : x,
    y: top + baselineOf(style, setting),
    size: look.size,
    colour: look.colour,
    runs,
    wordSpace: 0,
    letterSpace: look.letterSpace,
    owner,
  };
}

export function widthOfWords(words: string, style: StyleName, { types }: Setting): number {
  return types.word(types.look(style), words).width;
}
