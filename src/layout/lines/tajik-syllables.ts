const VOWELS = 'аеёиоуэюяӣӯ';
/** Letters that never open a line. */
const CLINGING = 'ъьй';

/**
 * Divides a Tajik word by its syllables, which have one vowel each and open with one consonant at
 * most: of the consonants between two vowels the last goes to the second. There are no published
 * patterns for Tajik; this rule wants the eye of a speaker.
 *
 *     пар-ва-риш   мак-таб   муҳо-ҷи-рат
 */
export function tajikSyllables(word: string): number[] {
  const letters = word.toLowerCase();
  const places: number[] = [];
  let vowel = -1;
  for (let index = 0; index < letters.length; index += 1) {
    if (!VOWELS.includes(letters.charAt(index))) continue;
    const place = index - vowel === 1 ? index : index - 1;
    if (vowel >= 0 && !CLINGING.includes(letters.charAt(place))) places.push(place);
    vowel = index;
  }
  return places;
}
