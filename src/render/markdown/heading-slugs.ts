/** Gives headings the names under which GitHub finds them. */
export class HeadingSlugs {
  readonly #seen = new Map<string, number>();

  /** The name of the next heading in the file: later ones of the same words get a number. */
  next(words: string): string {
    const slug = slugOf(words);
    const count = this.#seen.get(slug) ?? 0;
    this.#seen.set(slug, count + 1);
    return count === 0 ? slug : `${slug}-${count}`;
  }
}

/** In lower case, spaces as hyphens, and nothing else but letters, digits, hyphens, underscores. */
function slugOf(words: string): string {
  return words
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{Nd}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}
