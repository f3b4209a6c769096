import { IDENTITY, type Matrix } from './matrix.ts';
import type { Colour } from './page-content.ts';
import type { PageFont } from './page-font.ts';

/** What lasts from operator to operator; `q` and `Q` save and restore it. */
export interface GraphicsState {
  readonly matrix: Matrix;
  readonly font: PageFont | undefined;
  readonly size: number;
  readonly letterSpace: number;
  readonly wordSpace: number;
  /** Of the width; 1 is normal. */
  readonly stretch: number;
  readonly leading: number;
  readonly rise: number;
  /** What shapes and text are filled with; absent if it is not known. */
  readonly fill: Colour | undefined;
  /** Until a dictionary of states has set what it does not say here. */
  readonly isOpaque: boolean;
  /** How text is rendered (ISO 32000-1, 9.3.6). */
  readonly mode: number;
}

export const START: GraphicsState = {
  matrix: IDENTITY,
  font: undefined,
  size: 0,
  letterSpace: 0,
  wordSpace: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
  fill: [0, 0, 0],
  isOpaque: true,
  mode: 0,
};
