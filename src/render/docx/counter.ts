/** Numbers the drawings or the controls of a document, as Word wants them: each once, from 1. */
export class Counter {
  #count: number;

  /** `last`: the number that the document has got to already. */
  constructor(last = 0) {
    this.#count = last;
  }

  next(): number {
    this.#count += 1;
    return this.#count;
  }
}
