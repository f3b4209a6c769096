import type { ParagraphLook } from '../paragraph.ts';
import type { Place } from '../place.ts';

/** What must be said of a paragraph's edges, where its style has them elsewhere. */
export function edges(place: Place, styleLeft: number): Pick<ParagraphLook, 'left'> {
  return place.left === styleLeft ? {} : { left: place.left };
}
