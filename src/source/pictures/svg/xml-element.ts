/** An element of the file with its place; its attributes by their names without prefix. */
export interface XmlElement {
  readonly type: 'element';
  readonly name: string;
  /** `svg`: also without a namespace at all, as older programs wrote it. */
  readonly space: 'svg' | 'other';
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
  readonly parent: XmlElement | undefined;
  /** Of its opening tag. */
  readonly start: number;
  readonly end: number;
}

export interface XmlText {
  readonly type: 'text';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export type XmlNode = XmlElement | XmlText;

export function elementsIn({ children }: XmlElement): readonly XmlElement[] {
  return children.filter((child) => child.type === 'element');
}

/** All text of an element, such as a style sheet. */
export function textIn({ children }: XmlElement): string {
  return children.map((child) => (child.type === 'text' ? child.text : '')).join('');
}
