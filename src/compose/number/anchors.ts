/** Hands out the names of places, each once, in the way of GitHub: a name taken gets `-1`. */
export class Anchors {
  readonly #taken = new Set<string>();
  readonly #next = new Map<string, number>();

  /** Without a suffix if it is still free. */
  take(wanted: string): string {
    const base = wanted === '' ? 'section' : wanted;
    let anchor = base;
    while (this.#taken.has(anchor)) {
      const count = this.#next.get(base) ?? 1;
      this.#next.set(base, count + 1);
      anchor = `${base}-${count}`;
    }
    this.#taken.add(anchor);
    return anchor;
  }
}

/** The name that GitHub gives to a heading: lower case, without punctuation, spaces as hyphens. */
export function slug(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\s-]/gu, '')
    .replaceAll(/\s/g, '-');
}
