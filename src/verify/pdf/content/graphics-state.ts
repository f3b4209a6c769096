import { IDENTITY, type Matrix } from './matrix.ts';
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
};
