/**
 * GitHub makes links of bare addresses and takes backslashes in them literally. So where a mark in
 * one needs a backslash, the address is kept from being one: these places need one more.
 */
export function addressPlaces(text: string, marks: readonly number[]): number[] {
  if (marks.length === 0) return [];
  const places: number[] = [];
  let next = 0;
  for (const match of text.matchAll(/(?:\b(?:https?|ftp)(?=:\/\/)|\bwww(?=\.))\S*/gi)) {
    const end = match.index + match[0].length;
    while ((marks[next] ?? end) < match.index) next += 1;
    if ((marks[next] ?? end) < end) places.push(match.index + match[0].search(/[:.]/));
  }
  return places;
}
