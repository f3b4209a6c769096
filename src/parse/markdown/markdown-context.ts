import type { Definition, FootnoteDefinition } from 'mdast';
import type { Reading } from '../reading.ts';

/** What one text's nodes need to know of each other. */
export interface MarkdownContext {
  readonly reading: Reading;
  /** Addresses of reference links, by identifier; of several the first. */
  readonly definitions: ReadonlyMap<string, Definition>;
  /** Notes by identifier; of several the first. */
  readonly notes: ReadonlyMap<string, FootnoteDefinition>;
}
