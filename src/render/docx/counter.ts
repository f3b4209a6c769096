/** Numbers the drawings or the controls of a document, as Word wants them: each once, from 1. */
export class Counter {
  #count = 0;

  next(): number {
    this.#count += 1;
    return this.#count;
  }
}
