import type { Literal, Parent, PhrasingContent } from 'mdast';

/**
 * A line of its own that begins with two or more colons: `::chart[…]{…}`, `:::note-box[…]`, `:::`.
 * What it means depends on its neighbours: see `directive-groups.ts`.
 */
export interface DirectiveLine extends Parent {
  readonly type: 'directiveLine';
  colons: number;
  /** Empty where the line has none, or none that can be one. */
  name: string;
  /** The line is colons, a name, a bracket, a brace, each at most once, and nothing else. */
  wellFormed: boolean;
  /** With its braces. */
  braces?: Stretch;
  /** The label's content. */
  children: PhrasingContent[];
}

/** `:stat[…]{…}` and `:ref[…]{…}`. */
export interface DirectiveText extends Literal {
  readonly type: 'directiveText';
  /** The whole of it, as written. */
  value: string;
}

/** `[@id]`, `[@id, locator]`, `[@one; @two]`. */
export interface CitationText extends Literal {
  readonly type: 'citationText';
  /** The whole of it, as written. */
  value: string;
}

/** A piece of a node's value, and where it stands in the text that was parsed. */
export interface Piece {
  readonly value: string;
  readonly start: number;
}

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

declare module 'mdast' {
  interface RootContentMap {
    directiveLine: DirectiveLine;
    directiveText: DirectiveText;
    citationText: CitationText;
  }
  interface BlockContentMap {
    directiveLine: DirectiveLine;
  }
  interface PhrasingContentMap {
    directiveText: DirectiveText;
    citationText: CitationText;
  }
  interface TextData {
    /** Its letters differ from the source's. */
    cut?: true;
  }
  interface HtmlData {
    pieces?: Piece[];
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    directiveLine: 'directiveLine';
    directiveLineName: 'directiveLineName';
    directiveLineMarker: 'directiveLineMarker';
    directiveLineLabel: 'directiveLineLabel';
    directiveLineBraces: 'directiveLineBraces';
    directiveLineRest: 'directiveLineRest';
    directiveText: 'directiveText';
    citationText: 'citationText';
    citationTextData: 'citationTextData';
  }
}
