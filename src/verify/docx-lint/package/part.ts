import type { XmlReading } from '../xml/read-tree.ts';

/** A file of the package, with what leads to it and from it. */
export interface Part {
  /** As the archive names it, without a slash before it, such as `word/document.xml`. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** As `[Content_Types].xml` says, in lower case; none if it says nothing. */
  readonly contentType: string | undefined;
  readonly relations: readonly Relation[];
  /** Of XML. */
  readonly xml: XmlReading | undefined;
}

export interface Relation {
  readonly id: string;
  /** The last step of its type, such as `hyperlink`: the rest differs between editions of the standard. */
  readonly kind: string;
  readonly target: string;
  readonly isExternal: boolean;
  /** The name of the part that it leads to, there or not; none if it leads outside. */
  readonly path: string | undefined;
}
