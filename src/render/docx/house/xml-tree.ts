/** An element of a part of the house. Names have the prefixes that everybody uses, such as `w:p`. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

/** `xml`: written already, by us. */
export type XmlNode = XmlElement | string | { readonly xml: string };

export function isElement(node: XmlNode | undefined): node is XmlElement {
  return typeof node === 'object' && 'name' in node;
}

export function elementsOf({ children }: XmlElement): XmlElement[] {
  return children.filter(isElement);
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find(
    (child): child is XmlElement => isElement(child) && child.name === name,
  );
}

/** The attribute `w:val` of a child. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes['w:val'];
}

export function withChildren(element: XmlElement, children: readonly XmlNode[]): XmlElement {
  return { ...element, children };
}

export function withAttributes(
  element: XmlElement,
  attributes: Readonly<Record<string, string>>,
): XmlElement {
  return { ...element, attributes: { ...element.attributes, ...attributes } };
}

export function make(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly XmlNode[] = [],
): XmlElement {
  return { name, attributes, children };
}

/** An element and all that it holds, from outside in. */
export function* walkTree(element: XmlElement): Generator<XmlElement> {
  const waiting: XmlElement[] = [element];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    for (const child of next.children.toReversed()) if (isElement(child)) waiting.push(child);
  }
}

/** The characters of all `w:t` in an element. */
export function textIn(element: XmlElement): string {
  let text = '';
  for (const { name, children } of walkTree(element)) {
    if (name === 'w:t') text += children.filter((child) => typeof child === 'string').join('');
  }
  return text;
}
