import {
  childOf,
  isElement,
  make,
  withChildren,
  type XmlElement,
  type XmlNode,
} from '../xml-tree.ts';

/** What fields of a kind print, such as `TITLE`; nothing for those that are left as they are. */
export type FieldValue = (kind: string) => string | undefined;

/**
 * A paragraph whose fields show what they would print if Word brought them up to date: until then programs
 * show what was kept, which is the house's.
 */
export function withFieldValues(paragraph: XmlElement, valueOf: FieldValue): XmlElement {
  const reader = new FieldValues(valueOf);
  return withChildren(
    paragraph,
    paragraph.children.flatMap((child) => reader.take(child)),
  );
}

class FieldValues {
  readonly #valueOf: FieldValue;
  #depth = 0;
  #instruction = '';
  /** What the results of the outermost field give way to; empty once it is written. */
  #value: string | undefined;

  constructor(valueOf: FieldValue) {
    this.#valueOf = valueOf;
  }

  take(node: XmlNode): XmlNode[] {
    if (!isElement(node)) return [node];
    if (node.name === 'w:fldSimple') return [this.#simple(node)];
    if (node.name !== 'w:r') return [node];
    const mark = childOf(node, 'w:fldChar')?.attributes['w:fldCharType'];
    if (mark !== undefined) return this.#mark(mark, node);
    const instruction = childOf(node, 'w:instrText');
    if (instruction !== undefined && this.#depth === 1) {
      this.#instruction += instruction.children.filter((each) => typeof each === 'string').join('');
    }
    return this.#value === undefined ? [node] : this.#result(node);
  }

  #mark(mark: string, run: XmlElement): XmlNode[] {
    if (mark === 'begin') {
      this.#depth += 1;
      if (this.#depth === 1) this.#instruction = '';
    } else if (mark === 'end') {
      this.#depth = Math.max(0, this.#depth - 1);
      this.#value = undefined;
    } else if (this.#depth === 1) this.#value = this.#valueOf(kindOf(this.#instruction));
    return [run];
  }

  /** The first run of a result takes the value in its look; what the others held is gone. */
  #result(run: XmlElement): XmlNode[] {
    const value = this.#value ?? '';
    this.#value = '';
    return value === '' ? [] : [saying(run, value)];
  }

  #simple(field: XmlElement): XmlElement {
    const value = this.#valueOf(kindOf(field.attributes['w:instr'] ?? ''));
    const run = childOf(field, 'w:r') ?? make('w:r');
    return value === undefined ? field : withChildren(field, [saying(run, value)]);
  }
}

function kindOf(instruction: string): string {
  return instruction.trim().split(/\s/, 1)[0]?.toUpperCase() ?? '';
}

function saying(run: XmlElement, text: string): XmlElement {
  const look = childOf(run, 'w:rPr');
  const words = make('w:t', { 'xml:space': 'preserve' }, [text]);
  return withChildren(run, look === undefined ? [words] : [look, words]);
}
