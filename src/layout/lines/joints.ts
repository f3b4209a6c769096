/** Shorter words are not worth breaking. */
const SHORTEST = 12;
/** So many characters at least stand at a word's ends, and between two joints. */
const LEAST = { atEnds: 3, between: 2 };

/** Behind signs that join the parts of a name in code or of an address. */
const BEHIND = /[_/\\:=,;|&+@]+(?=[^_/\\:=,;|&+@])/g;
/** Before those that open the next part: at a line's end a point would look like a full stop. */
const BEFORE = /(?<=[^.?#%])[.?#%](?=[^.?#%])/g;
/** Before the capitals of `camelCase`, and before the last one of `XMLFile`. */
const CAMEL = /(?<=[\p{Ll}\d])\p{Lu}|(?<=\p{Lu})\p{Lu}(?=\p{Ll})/gu;

/** Signs inside numbers. */
const FIGURES = /\d[.,:/]\d/;

/**
 * Where a name in code, a path or an address may be broken without a hyphen: offsets, ascending. None
 * in words.
 */
export function jointsOf(word: string): readonly number[] {
  if (word.length < SHORTEST) return [];
  const places = [
    ...offsets(word, BEHIND, ({ length }) => length),
    ...offsets(word, BEFORE, () => 0),
    ...offsets(word, CAMEL, () => 0),
  ];
  const ascending = [...new Set(places)].toSorted((one, other) => one - other);
  let last = -Infinity;
  return ascending.filter((place) => {
    const isJoint =
      place - last >= LEAST.between &&
      place >= LEAST.atEnds &&
      place <= word.length - LEAST.atEnds &&
      !FIGURES.test(word.slice(place - 2, place + 2));
    if (isJoint) last = place;
    return isJoint;
  });
}

function offsets(word: string, joint: RegExp, into: (sign: string) => number): number[] {
  return [...word.matchAll(joint)].map(({ 0: sign, index }) => index + into(sign));
}
