import { valueOf, walk, type XmlElement } from '../xml/element.ts';

/** A field: an instruction to Word, and what it said when it was last asked. */
export interface Field {
  /** Trimmed. */
  readonly instruction: string;
  /** What readers see. */
  readonly result: string;
  /** Where it begins. */
  readonly element: XmlElement;
}

/** The fields of a story, and the places where marks of fields do not pair. */
export interface FieldReading {
  readonly fields: readonly Field[];
  readonly strays: readonly { readonly element: XmlElement; readonly message: string }[];
}

interface OpenField {
  instruction: string;
  result: string;
  hasResult: boolean;
  readonly element: XmlElement;
}

/** Deeper ones are no fields to Word either. */
const DEEPEST = 20;

/** Reads both forms of fields (ISO/IEC 29500-1, 17.16.2), one inside another too. */
export function readFields(root: XmlElement): FieldReading {
  const reader = new FieldReader();
  for (const element of walk(root)) reader.take(element);
  return reader.finish();
}

class FieldReader {
  readonly #open: OpenField[] = [];
  readonly #fields: Field[] = [];
  readonly #strays: { element: XmlElement; message: string }[] = [];

  take(element: XmlElement): void {
    if (element.name === 'w:fldChar') this.#mark(element, valueOf(element, 'fldCharType'));
    else if (element.name === 'w:fldSimple') this.#takeSimple(element);
    else if (element.name === 'w:instrText') this.#instruct(element.text);
    else if (element.name === 'w:t') this.#show(element.text);
  }

  finish(): FieldReading {
    for (const { element } of this.#open) this.#stray(element, 'A field has no end.');
    return { fields: this.#fields, strays: this.#strays };
  }

  #mark(element: XmlElement, type: string | undefined): void {
    const field = this.#open.at(-1);
    if (type === 'begin' && this.#open.length < DEEPEST) {
      this.#open.push({ instruction: '', result: '', hasResult: false, element });
    } else if (field === undefined) {
      this.#stray(element, 'A field ends or goes on that has not begun.');
    } else if (type === 'end') {
      this.#open.pop();
      this.#fields.push({ ...field, instruction: field.instruction.trim() });
    } else {
      if (field.hasResult) this.#stray(element, 'A field has two results.');
      field.hasResult = true;
    }
  }

  #takeSimple(element: XmlElement): void {
    const texts = walk(element)
      .filter(({ name }) => name === 'w:t')
      .map(({ text }) => text);
    const instruction = (valueOf(element, 'instr') ?? '').trim();
    this.#fields.push({ instruction, result: texts.join(''), element });
  }

  #instruct(text: string): void {
    const field = this.#open.at(-1);
    if (field !== undefined && !field.hasResult) field.instruction += text;
  }

  #show(text: string): void {
    for (const field of this.#open) if (field.hasResult) field.result += text;
  }

  #stray(element: XmlElement, message: string): void {
    this.#strays.push({ element, message });
  }
}

/** The first word of an instruction, in capitals: `REF` of `REF law \h`. */
export function kindOf({ instruction }: Field): string {
  return (/^\S*/.exec(instruction)?.[0] ?? '').toUpperCase();
}

/** The words of an instruction behind the first: switches such as `\h`, and texts without their quotes. */
export function argumentsOf({ instruction }: Field): string[] {
  const words = instruction.matchAll(/"((?:[^"\\]|\\.)*)"|(\S+)/g);
  return Array.from(
    words,
    ([, quoted, bare]) => quoted?.replaceAll(/\\(.)/g, '$1') ?? bare ?? '',
  ).slice(1);
}
