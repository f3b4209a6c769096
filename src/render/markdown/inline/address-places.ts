/**
 * GitHub makes links of bare addresses, and takes backslashes and marks in them literally. So where
 * a word holds a mark that needs a backslash, or where it goes on behind the text, the addresses in
 * it are kept from being any: these places need a backslash too.
 */
export function addressPlaces(text: string, marks: readonly number[], after: string): number[] {
  const goesOn = /\S/.test(after);
  if (marks.length === 0 && !goesOn) return [];
  const places: number[] = [];
  let next = 0;
  for (const { 0: word, index: start } of text.matchAll(/\S+/g)) {
    const end = start + word.length;
    while ((marks[next] ?? end) < start) next += 1;
    const isBroken = (marks[next] ?? end) < end || (goesOn && end === text.length);
    if (isBroken) places.push(...addressStarts(word).map((place) => start + place));
  }
  return places;
}

/** Where a backslash keeps addresses from being read: before `://`, and behind `www`. */
function addressStarts(word: string): number[] {
  const starts = word.matchAll(/(?:https?|ftp)(?=:\/\/)|www(?=\.)/gi);
  return Array.from(starts, (match) => match.index + match[0].length);
}
