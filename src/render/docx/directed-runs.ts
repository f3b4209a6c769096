import type { Pack } from '../../model/pack.ts';
import { isFromRight, stretchesOf, usualLanguage } from './direction.ts';
import { type RunLook, runProperties, textRun } from './run.ts';

/** Part of a text, with the look that its direction asks for. */
interface Directed {
  readonly text: string;
  readonly look: RunLook;
}

/**
 * A text in parts of one direction. What runs from the right in a document that does not is in a language of
 * its own, by its script if nobody says which.
 */
export function directedParts(
  text: string,
  look: RunLook,
  { lang }: Pick<Pack, 'lang'>,
  fromRight: boolean,
): Directed[] {
  return stretchesOf(text, fromRight).map(({ text: part, rightToLeft }) => {
    if (!rightToLeft) return { text: part, look };
    const own = look.lang ?? (isFromRight(lang) ? undefined : usualLanguage(part));
    return {
      text: part,
      look: { ...look, rightToLeft, ...(own === undefined ? {} : { lang: own }) },
    };
  });
}

/** Words on every page, as runs. */
export function directedRuns(text: string, look: RunLook, pack: Pick<Pack, 'lang'>): string {
  return directedParts(text, look, pack, isFromRight(pack.lang))
    .map((part) => textRun(part.text, runProperties(part.look)))
    .join('');
}
