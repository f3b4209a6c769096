import type { Setting } from './setting.ts';

/** A pixel of a picture, in points, where there is room. */
const PIXEL = 0.75;

/** How large a picture stands on the page, in points: its own size, or less where it must. */
export function pictureSize(
  source: string,
  widest: number,
  highest: number,
  { pictures }: Pick<Setting, 'pictures'>,
): { width: number; height: number } {
  const picture = pictures.get(source);
  if (picture === undefined) return { width: 0, height: 0 };
  const width = picture.width * PIXEL;
  const height = picture.height * PIXEL;
  const scale = Math.min(1, widest / width, highest / height);
  return { width: width * scale, height: height * scale };
}
