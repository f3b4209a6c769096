import { clustersOf } from '../text/clusters.ts';
import type { Hyphenate } from './hyphenate.ts';
import { jointsOf } from './joints.ts';

/** A part of a word that stands in a run of its own. */
interface WordPart {
  readonly text: string;
  readonly isWhole: boolean;
}

/** A part of a word that stays whole, and the end of a line that may stand behind it. */
export interface Crumb {
  readonly text: string;
  /** Index of the run's part that it stands in. */
  readonly part: number;
  readonly cost: number;
  readonly isHyphen: boolean;
}

/** Of breaking a word at a joint; where a space keeps its words together; anywhere; and so that a letter stands alone. */
const COST = { joint: 150, syllable: 300, space: 1000, anywhere: 3000, alone: 100_000 };
const NO_BREAK = /[\u00A0\u202F]/;
/** No word that is read has so many characters: it is not looked at for its syllables. */
const LONGEST_READ = 400;
/** In these scripts a divided word has a hyphen. */
const READ = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}]{5,}$/u;

/**
 * Breaks a word that no line can hold: at the joints of names and addresses, between syllables, or
 * anywhere else between two characters. So it is never lost, and no letter of it stands alone where
 * that can be helped.
 */
export function crumbsOf(
  parts: readonly WordPart[],
  hyphenate: Hyphenate | undefined,
): readonly Crumb[] {
  const word = parts.map(({ text }) => text).join('');
  const isRead = word.length < LONGEST_READ && READ.test(word);
  const joints = new Set(jointsOf(word));
  const syllables = new Set(isRead ? hyphenate?.(word) : []);
  const costAt = (offset: number) => {
    if (joints.has(offset)) return COST.joint;
    if (NO_BREAK.test(word.charAt(offset - 1))) return COST.space;
    return syllables.has(offset) ? COST.syllable : COST.anywhere;
  };
  const clusters = parts.flatMap(({ text, isWhole }, part) =>
    (isWhole ? [text] : clustersOf(text)).map((cluster) => ({ text: cluster, part })),
  );
  let offset = 0;
  return clusters.map(({ text, part }, index) => {
    offset += text.length;
    const isAlone = index === 0 || index === clusters.length - 2;
    const cost = isAlone ? COST.alone : costAt(offset);
    return { text, part, cost, isHyphen: isRead };
  });
}
