/** The pair of marks that emphasis is written with. */
export interface Delimiter {
  readonly mark: '*' | '_' | '~';
  readonly length: 1 | 2;
}

/** The characters around both marks; an empty one is a line's beginning or end. */
export interface Flanks {
  readonly before: string;
  readonly first: string;
  readonly last: string;
  readonly after: string;
}

/**
 * Whether Markdown reads a pair of marks as a pair where it stands: CommonMark 0.31, “Emphasis and
 * strong emphasis”. Versions differ in what is punctuation, so a pair must hold in all of them.
 */
export function holds({ mark }: Delimiter, flanks: Flanks): boolean {
  const { before, first, last, after } = flanks;
  if ([before, first, last, after].includes(mark)) return false;
  return opens(mark, before, first) && closes(mark, last, after);
}

type Kind = 'space' | 'punctuation' | 'other';

function opens(mark: string, before: string, first: string): boolean {
  return everyPair(before, first, (outside, inside) => canFlank(mark, outside, inside));
}

/** Closing is opening seen from the other side. */
function closes(mark: string, last: string, after: string): boolean {
  return everyPair(after, last, (outside, inside) => canFlank(mark, outside, inside));
}

function canFlank(mark: string, outside: Kind, inside: Kind): boolean {
  if (inside === 'space') return false;
  if (inside === 'punctuation') return outside !== 'other';
  return mark !== '_' || outside !== 'other';
}

function everyPair(
  outside: string,
  inside: string,
  test: (outside: Kind, inside: Kind) => boolean,
): boolean {
  return kindsOf(outside).every((one) => kindsOf(inside).every((other) => test(one, other)));
}

/** What a character may be taken for, by one version or another. */
function kindsOf(character: string): readonly Kind[] {
  if (character === '' || /[\t\n\f\r\p{Zs}]/u.test(character)) return ['space'];
  if (/[!-/:-@[-`{-~]/.test(character)) return ['punctuation'];
  if (/[\p{P}\p{S}]/u.test(character)) return ['punctuation', 'other'];
  return /[\s\p{C}]/u.test(character) ? ['space', 'other'] : ['other'];
}
