const ZERO_WIDTH_JOINER = '\u200D';
/** What belongs to the character before it: marks, variations, skin tones, joiners. */
const CLINGS = /[\p{M}\p{Emoji_Modifier}\uFE0E\uFE0F\u200D]/u;

/** Divides letters into what a reader takes for one: a base with all that clings to it. */
export function clustersOf(text: string): string[] {
  const clusters: string[] = [];
  let joins = false;
  for (const character of text) {
    const last = clusters.length - 1;
    if (last >= 0 && (joins || CLINGS.test(character))) clusters[last] += character;
    else clusters.push(character);
    joins = character === ZERO_WIDTH_JOINER;
  }
  return clusters;
}
