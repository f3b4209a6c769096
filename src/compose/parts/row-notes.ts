const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** The notes under a table, by letters; rows with the same note share one. */
export class RowNotes {
  readonly #marks = new Map<string, string>();

  /** The letter of a note; empty for an empty note. */
  markOf(text: string): string {
    if (text === '') return '';
    const known = this.#marks.get(text);
    if (known !== undefined) return known;
    const mark = letters(this.#marks.size);
    this.#marks.set(text, mark);
    return mark;
  }

  all(): { readonly mark: string; readonly text: string }[] {
    return [...this.#marks].map(([text, mark]) => ({ mark, text }));
  }
}

/** a … z, aa, ab … */
function letters(index: number): string {
  const letter = LETTERS.charAt(index % LETTERS.length);
  const before = Math.floor(index / LETTERS.length);
  return before === 0 ? letter : letters(before - 1) + letter;
}
