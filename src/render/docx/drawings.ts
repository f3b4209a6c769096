/** Numbers the drawings of a document, as Word wants them: each once, from 1. */
export class Drawings {
  #count = 0;

  next(): number {
    this.#count += 1;
    return this.#count;
  }
}
