/** UTF-16 units: more than anyone writes at the head of a text. */
export const LONGEST_FRONT_MATTER = 65_536;

/** Where a block of front matter stands in a text. */
export interface FrontMatterPlace {
  /** Of the YAML: behind the first line of dashes. */
  readonly start: number;
  /** Before the line that closes it. */
  readonly end: number;
  /** Behind that line. */
  readonly bodyStart: number;
}

const OPENING = /^---[ \t]*(?:\r\n|\n|\r)/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$(?![\s\S]))/gm;

/** Finds a block between a first line of three dashes and the next one, or one of three dots. */
export function findFrontMatter(text: string): FrontMatterPlace | undefined {
  const start = OPENING.exec(text)?.[0].length;
  if (start === undefined) return undefined;
  CLOSING.lastIndex = start;
  const closing = CLOSING.exec(text);
  if (closing === null) return undefined;
  return { start, end: closing.index, bodyStart: closing.index + closing[0].length };
}
