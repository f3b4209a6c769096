import { treeXml } from './write-part.ts';
import { elementsOf, valueOf, withChildren, type XmlElement } from './xml-tree.ts';

/** The lists of a house; ours are numbered behind them. */
export interface HouseNumbering {
  /** The numbers by which its styles and paragraphs name lists. */
  readonly lists: ReadonlySet<string>;
  readonly lastForm: number;
  readonly lastList: number;
  /** The forms of lists, and the lists, as XML. */
  readonly forms: string;
  readonly instances: string;
}

/** Reads `word/numbering.xml`; what leads to forms and styles that are not there is left out. */
export function readNumbering(
  root: XmlElement | undefined,
  styles: ReadonlySet<string>,
): HouseNumbering {
  const forms = byNumber(root, 'w:abstractNum', 'w:abstractNumId');
  const lists = byNumber(root, 'w:num', 'w:numId');
  for (const [number, list] of lists) {
    if (!forms.has(valueOf(list, 'w:abstractNumId') ?? '')) lists.delete(number);
  }
  return {
    lists: new Set(lists.keys()),
    lastForm: lastOf(forms),
    lastList: lastOf(lists),
    forms: [...forms.values()].map((form) => treeXml(sound(form, styles))).join(''),
    instances: [...lists.values()].map(treeXml).join(''),
  };
}

const LEADING: ReadonlySet<string> = new Set([
  'w:pStyle',
  'w:styleLink',
  'w:numStyleLink',
  'w:rStyle',
]);

function sound(element: XmlElement, styles: ReadonlySet<string>): XmlElement {
  const children = elementsOf(element).filter(
    ({ name, attributes }) => !LEADING.has(name) || styles.has(attributes['w:val'] ?? ''),
  );
  return withChildren(
    element,
    children.map((child) => sound(child, styles)),
  );
}

function byNumber(root: XmlElement | undefined, name: string, id: string): Map<string, XmlElement> {
  const found = new Map<string, XmlElement>();
  for (const child of root === undefined ? [] : elementsOf(root)) {
    const number = child.attributes[id] ?? '';
    if (child.name === name && /^\d{1,9}$/.test(number) && !found.has(number)) {
      found.set(number, child);
    }
  }
  return found;
}

function lastOf(numbered: ReadonlyMap<string, unknown>): number {
  return [...numbered.keys()].reduce((most, number) => Math.max(most, Number(number)), 0);
}
