import type { HouseBase } from './read-base.ts';
import type { HousePicture } from './story.ts';

/** What the parts of a house are called in the pack's package: its own names may tell of those who made it. */
export class HouseFiles {
  readonly #pictures: ReadonlyMap<string, HousePicture>;
  readonly #names = new Map<string, string>();
  readonly #counts = new Map<string, number>();

  constructor({ pictures, running, document }: HouseBase) {
    this.#pictures = pictures;
    for (const relation of document.relations.values()) {
      const isRunning = relation.type === 'header' || relation.type === 'footer';
      if (isRunning && running.has(relation.part)) this.#name(relation.part, relation.type, '.xml');
    }
  }

  /** Inside `word/`. */
  readonly targetOf = (part: string): string => {
    const known = this.#names.get(part);
    if (known !== undefined) return known;
    return this.#name(part, 'media/house-', `.${this.#pictures.get(part)?.extension}`);
  };

  /** One more header. */
  addHeader(): string {
    return this.#name('', 'header', '.xml');
  }

  /** The pictures that something leads to, by their names in the package. */
  get pictures(): ReadonlyMap<string, Uint8Array> {
    return new Map(
      [...this.#pictures].flatMap(([part, { bytes }]) => {
        const name = this.#names.get(part);
        return name === undefined ? [] : [[`word/${name}`, bytes] as const];
      }),
    );
  }

  #name(part: string, stem: string, extension: string): string {
    const known = this.#names.get(part);
    if (known !== undefined) return known;
    const count = (this.#counts.get(stem) ?? 0) + 1;
    this.#counts.set(stem, count);
    const name = `${stem}${count}${extension}`;
    this.#names.set(part, name);
    return name;
  }
}
