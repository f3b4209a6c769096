/** Results that are no words of the text: the numbers of pages in their furniture and in lists of contents. */
const FURNITURE = /^\s*(PAGE|NUMPAGES|SECTIONPAGES)\b/;
const CONTENTS = /^\s*TOC\b/;
const PAGE_OF_ENTRY = /^\s*PAGEREF\b/;

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
    const inContents = this.#open.some(({ instruction }) => CONTENTS.test(instruction));
    return this.#open.every(({ instruction, hasResult }) => {
      const isNumber = inContents && PAGE_OF_ENTRY.test(instruction);
      return hasResult && !isNumber && !FURNITURE.test(instruction);
    });
  }
}
