/** An element of a part. Names have the prefixes that `namespaces.ts` gives. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The characters that stand in the element itself. */
  readonly text: string;
  readonly parent: XmlElement | undefined;
}

/** An attribute of the main namespace: `w:val` if no name is given. */
export function valueOf(element: XmlElement | undefined, name = 'val'): string | undefined {
  return element?.attributes.get(`w:${name}`);
}

/** The same, as an empty text if it is not there. */
export function wordOf(element: XmlElement | undefined, name = 'val'): string {
  return valueOf(element, name) ?? '';
}

/** Properties stand before the content, and it may be long: they are not looked for in all of it. */
const PROPERTIES = /^w:(?:p|r|tbl|tr|tc|sdt)Pr$/;
/** More than what may stand before them. */
const FIRST = 24;

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  const children = element?.children ?? [];
  const among = PROPERTIES.test(name) ? children.slice(0, FIRST) : children;
  return among.find((child) => child.name === name);
}

export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** What is at the end of a path of names, such as `w:pPr/w:pStyle`. */
export function at(element: XmlElement | undefined, path: string): XmlElement | undefined {
  return path.split('/').reduce(childOf, element);
}

/** What was walked through before; many rules look at whole parts. */
const walked = new WeakMap<XmlElement, readonly XmlElement[]>();

/** An element and all in it, in the order of their start tags. */
export function walk(element: XmlElement): readonly XmlElement[] {
  const known = walked.get(element);
  if (known !== undefined) return known;
  const order: XmlElement[] = [];
  const waiting = [element];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    order.push(next);
    for (const child of next.children.toReversed()) waiting.push(child);
  }
  if (element.parent === undefined) walked.set(element, order);
  return order;
}

export function named(element: XmlElement | undefined, ...names: string[]): XmlElement[] {
  if (element === undefined) return [];
  const wanted = new Set(names);
  return walk(element).filter(({ name }) => wanted.has(name));
}

/** The nearest element of this name that holds the given one. */
export function within(element: XmlElement, name: string): XmlElement | undefined {
  let outer = element.parent;
  while (outer !== undefined && outer.name !== name) outer = outer.parent;
  return outer;
}

/** A property that is on when it is there: ISO/IEC 29500-1, 17.17.4. */
export function isOn(element: XmlElement | undefined): element is XmlElement {
  return element !== undefined && !['0', 'false', 'off'].includes(valueOf(element) ?? '');
}
