import type { Book } from '../../place.ts';
import type { DressedStyles } from '../styles/dress-styles.ts';
import type { ShownPack, Shows } from './shown-pack.ts';

/** What all places of a house are filled from. */
export interface Desk {
  /** Its pack is in the house's clothes. */
  readonly shown: ShownPack;
  readonly shows: Shows;
  readonly styles: DressedStyles;
  readonly book: Book;
}
