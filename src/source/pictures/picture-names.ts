import type { Picture } from '../../model/picture.ts';

/** Gives out names for the copies of pictures: safe on every system, each once whatever its case. */
export class PictureNames {
  readonly #taken = new Set<string>();

  /** A name made of a path's last part. */
  next(path: string, format: Picture['format']): string {
    const base = path.split('/').at(-1) ?? '';
    const stem = base
      .replace(/\.[^.]*$/, '')
      .normalize('NFC')
      .replaceAll(/[^\p{L}\p{N}_-]+/gu, '-')
      .replaceAll(/^-+|-+$/g, '')
      .slice(0, 80);
    const extension = format === 'jpeg' ? 'jpg' : format;
    for (let count = 1; ; count++) {
      const name = `${stem === '' ? 'picture' : stem}${count === 1 ? '' : `-${count}`}.${extension}`;
      if (this.#taken.has(name.toLowerCase())) continue;
      this.#taken.add(name.toLowerCase());
      return name;
    }
  }
}
