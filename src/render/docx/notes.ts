/** Which footnotes have been called, and which are named inside others. */
export class Notes {
  readonly #ids: ReadonlyMap<string, number>;
  readonly #called = new Set<string>();
  #named: string[] = [];

  /** Takes the notes in the order of their numbers. */
  constructor(notes: Iterable<string>) {
    this.#ids = new Map([...notes].map((note, index) => [note, index + 1]));
  }

  /** From 1, as the part with the notes counts them. */
  idOf(note: string): number | undefined {
    return this.#ids.get(note);
  }

  /** The text calls a note: true the first time. */
  call(note: string): boolean {
    if (this.#called.has(note)) return false;
    this.#called.add(note);
    return true;
  }

  isCalled(note: string): boolean {
    return this.#called.has(note);
  }

  /** A note's text calls another note, which Word can't. */
  name(note: string): void {
    this.#named.push(note);
  }

  /** The notes named since the last time of asking. */
  takeNamed(): string[] {
    const named = this.#named;
    this.#named = [];
    return named;
  }
}
