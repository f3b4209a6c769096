import { field } from './field.ts';
import { textRun } from './run.ts';

/** The numbers that Word counts by itself, such as those of figures. */
export class Sequences {
  readonly #reached = new Map<string, number>();

  /** A counted number; where the count would differ, it is set. */
  numbered(sequence: 'Figure' | 'Table', number: string, look = ''): string {
    if (!/^[1-9]\d{0,8}$/.test(number)) return textRun(number, look);
    const value = Number(number);
    const counted = (this.#reached.get(sequence) ?? 0) + 1;
    this.#reached.set(sequence, value);
    const set = value === counted ? '' : ` \\r ${value}`;
    return field(`SEQ ${sequence} \\* ARABIC${set}`, textRun(number, look), look);
  }
}
