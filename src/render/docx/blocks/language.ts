import { isFromRight } from '../direction.ts';
import type { Place } from '../place.ts';

/** A block in a language of its own. */
export function inLanguage(place: Place, lang: string | undefined): Place {
  if (lang === undefined) return place;
  return { ...place, look: { ...place.look, lang }, fromRight: isFromRight(lang) };
}
