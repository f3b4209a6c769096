import {
  elementsOf,
  isElement,
  make,
  withAttributes,
  withChildren,
  type XmlElement,
  type XmlNode,
} from '../xml-tree.ts';

/** The notes of a house, and its text that calls them. */
export interface HouseNotes {
  readonly document: XmlElement;
  /** In the order of their calls, numbered from 1. */
  readonly notes: readonly XmlElement[];
}

const MARKS = ['*', '†', '‡', '§'];

/**
 * A house's own notes get marks in the place of numbers: Word counts only notes without marks, and the numbers
 * are those of the pack.
 */
export function markNotes(document: XmlElement, part: XmlElement | undefined): HouseNotes {
  const known = new Map(
    (part === undefined ? [] : elementsOf(part))
      .filter(({ name, attributes }) => name === 'w:footnote' && !isSeparator(attributes['w:type']))
      .map((note) => [note.attributes['w:id'] ?? '', note]),
  );
  const notes: XmlElement[] = [];
  const call = (reference: XmlElement): XmlNode[] => {
    const note = known.get(reference.attributes['w:id'] ?? '');
    if (note === undefined) return [];
    known.delete(reference.attributes['w:id'] ?? '');
    const mark = markOf(notes.length);
    const id = String(notes.length + 1);
    notes.push(withAttributes(marked(note, mark), { 'w:id': id }));
    return [make('w:footnoteReference', { 'w:customMarkFollows': '1', 'w:id': id }), words(mark)];
  };
  return { document: replaced(document, 'w:footnoteReference', call), notes };
}

function isSeparator(type: string | undefined): boolean {
  return type !== undefined && type !== 'normal';
}

/** `*`, `†`, `‡`, `§`, `**`, … */
function markOf(index: number): string {
  const mark = MARKS[index % MARKS.length] ?? '*';
  return mark.repeat(Math.floor(index / MARKS.length) + 1);
}

function marked(note: XmlElement, mark: string): XmlElement {
  return replaced(note, 'w:footnoteRef', () => [words(mark)]);
}

function words(text: string): XmlElement {
  return make('w:t', {}, [text]);
}

function replaced(
  element: XmlElement,
  name: string,
  by: (found: XmlElement) => XmlNode[],
): XmlElement {
  const children = element.children.flatMap((child): XmlNode[] => {
    if (!isElement(child)) return [child];
    return child.name === name ? by(child) : [replaced(child, name, by)];
  });
  return withChildren(element, children);
}
