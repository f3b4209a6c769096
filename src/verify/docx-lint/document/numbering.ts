import { at, childrenOf, valueOf, type XmlElement } from '../xml/element.ts';

export interface Numbering {
  /** The lists, by their ids. */
  readonly nums: ReadonlyMap<string, XmlElement>;
  /** What lists look like, by ids of their own. */
  readonly abstracts: ReadonlyMap<string, XmlElement>;
  readonly root: XmlElement | undefined;
}

export function readNumbering(root: XmlElement | undefined): Numbering {
  const by = (name: string, id: string) =>
    new Map(childrenOf(root, name).map((element) => [valueOf(element, id) ?? '', element]));
  return { nums: by('w:num', 'numId'), abstracts: by('w:abstractNum', 'abstractNumId'), root };
}

/** Which look a list has. */
export function lookOf(num: XmlElement): string {
  return valueOf(at(num, 'w:abstractNumId')) ?? '';
}
