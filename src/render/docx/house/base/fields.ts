import { placeIn } from '../tidy.ts';
import { elementsOf, type XmlElement } from '../xml-tree.ts';

/** A field of a part. */
interface Field {
  readonly instruction: string;
  readonly place: string;
}

/** All fields of a part, simple and complex; what has no end is one all the same. */
export function fieldsIn(root: XmlElement, part: string): Field[] {
  const reader = new FieldReader();
  reader.read(root, part);
  return reader.fields;
}

class FieldReader {
  readonly fields: Field[] = [];
  /** The places in `fields` of those that are open, from outside in; and whether their results have begun. */
  readonly #open: { readonly index: number; hasResult: boolean }[] = [];

  read(element: XmlElement, around: string): void {
    const place = placeIn(element, around);
    const { name, attributes } = element;
    if (name === 'w:fldSimple')
      this.fields.push({ instruction: attributes['w:instr'] ?? '', place });
    if (name === 'w:instrText') this.#instruct(element);
    if (name === 'w:fldChar') this.#mark(attributes['w:fldCharType'], place);
    for (const child of elementsOf(element)) this.read(child, place);
  }

  #mark(type: string | undefined, place: string): void {
    if (type === 'begin') {
      this.#open.push({ index: this.fields.length, hasResult: false });
      this.fields.push({ instruction: '', place });
    } else if (type === 'end') this.#open.pop();
    else {
      const field = this.#open.at(-1);
      if (field !== undefined) field.hasResult = true;
    }
  }

  #instruct({ children }: XmlElement): void {
    const open = this.#open.at(-1);
    const field = open === undefined || open.hasResult ? undefined : this.fields[open.index];
    if (open === undefined || field === undefined) return;
    const words = children.filter((child) => typeof child === 'string').join('');
    this.fields[open.index] = { ...field, instruction: field.instruction + words };
  }
}
