import type { Frame } from './frame.ts';

/**
 * What leaves its place in the text: a figure that goes to a page's top or foot, or tables that
 * stand on turned pages of their own. The text closes up around it.
 */
export interface Float {
  /** So many frames of the text come before it. */
  readonly at: number;
  readonly place: 'top' | 'bottom' | 'turned';
  readonly frames: readonly Frame[];
  /** White between it and the text, in points. */
  readonly space: number;
  /** No text that follows it may come before it. */
  readonly holdsText?: true;
}
