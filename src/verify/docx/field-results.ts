/** Results that are page numbers: only programs that lay pages out know them. */
const PAGE_FIELDS = /^\s*(PAGE|NUMPAGES|SECTIONPAGES|PAGEREF)\b/;

interface Field {
  instruction: string;
  hasResult: boolean;
}

/** Follows complex fields, one inside another, to tell what readers see from what Word does. */
export class FieldResults {
  readonly #open: Field[] = [];

  mark(type: string | undefined): void {
    if (type === 'begin') this.#open.push({ instruction: '', hasResult: false });
    else if (type === 'end') this.#open.pop();
    else {
      const field = this.#open.at(-1);
      if (field !== undefined) field.hasResult = true;
    }
  }

  instruct(text: string): void {
    const field = this.#open.at(-1);
    if (field !== undefined && !field.hasResult) field.instruction += text;
  }

  /** Whether what comes now is read. */
  get isRead(): boolean {
    return this.#open.every(
      ({ instruction, hasResult }) => hasResult && !PAGE_FIELDS.test(instruction),
    );
  }
}
