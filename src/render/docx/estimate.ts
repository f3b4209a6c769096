import type { TextStyle } from '../../model/theme.ts';

/** An average character's width, in sizes: Word sets the text, so this side only estimates. */
const CHARACTER = 0.5;

/** About how wide a line of text is, in points. */
export function textWidth(text: string, { size }: Pick<TextStyle, 'size'>): number {
  return text.length * size * CHARACTER;
}

/** About how high a paragraph is, in points. */
export function textHeight(text: string, style: TextStyle, width: number): number {
  return Math.max(1, Math.ceil(textWidth(text, style) / width)) * style.leading;
}
