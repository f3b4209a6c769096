import type { Place } from '../place.ts';

/** A block in a language of its own. */
export function inLanguage(place: Place, lang: string | undefined): Place {
  return lang === undefined ? place : { ...place, look: { ...place.look, lang } };
}
