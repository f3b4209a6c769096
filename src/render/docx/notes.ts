/** Which footnotes have been called, how they are numbered, and which are named inside others. */
export class Notes {
  readonly #ids: ReadonlyMap<string, number>;
  /** By whether Word counts the number itself. */
  readonly #called = new Map<string, boolean>();
  readonly #adopted = new Set<string>();
  #counted = 0;
  #named: string[] = [];

  /** Takes the notes in the order of their numbers; `last` is the id of the last that is there already. */
  constructor(notes: Iterable<string>, last = 0) {
    this.#ids = new Map([...notes].map((note, index) => [note, last + index + 1]));
  }

  /** From 1, as the part with the notes counts them. */
  idOf(note: string): number | undefined {
    return this.#ids.get(note);
  }

  isCalled(note: string): boolean {
    return this.#called.has(note);
  }

  /** Word would not count this number here, so it is written. */
  hasOwnMark(note: string): boolean {
    return this.#called.get(note) === false;
  }

  /** The text calls a note: true the first time. */
  call(note: string, number: string): boolean {
    if (this.#called.has(note)) return false;
    const isCounted = number === String(this.#counted + 1);
    if (isCounted) this.#counted += 1;
    this.#called.set(note, isCounted);
    return true;
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

  /** A note that nothing else calls moves into the note that names it: true the first time. */
  adopt(note: string): boolean {
    if (this.#called.has(note) || this.#adopted.has(note)) return false;
    this.#adopted.add(note);
    return true;
  }
}
