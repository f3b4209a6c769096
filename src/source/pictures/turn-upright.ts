import type { Orientation } from './read-orientation.ts';

/** Pixels of four bytes each, row by row. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Whether the rows of the upright picture are the columns of the stored one. */
function isTurned(orientation: Orientation): boolean {
  return orientation >= 5;
}

/**
 * Turns and mirrors a picture so that it stands upright. For each value, where the upright picture's
 * top left, top right and bottom left corner stand in the stored one:
 *
 *     1 ┌A B┐  2 ┌B A┐  3 ┌. C┐  4 ┌C .┐  5 ┌A C┐  6 ┌B .┐  7 ┌. B┐  8 ┌C A┐
 *       └C .┘    └. C┘    └B A┘    └A B┘    └B .┘    └A C┘    └C A┘    └. B┘
 */
export function turnUpright({ width, height, data }: Raster, orientation: Orientation): Raster {
  const turned = isTurned(orientation);
  const [across, down] = turned ? [height, width] : [width, height];
  const from = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const to = new Uint32Array(width * height);
  const { origin, right, below } = steps(width, height, orientation);
  let index = 0;
  for (let y = 0; y < down; y++) {
    let stored = origin + y * below;
    for (let x = 0; x < across; x++, stored += right) to[index++] = from[stored] ?? 0;
  }
  return { width: across, height: down, data: new Uint8Array(to.buffer) };
}

interface Steps {
  /** Index of the stored pixel that is the upright picture's first. */
  readonly origin: number;
  /** From one pixel of the upright picture to the next in its row, and to the one below. */
  readonly right: number;
  readonly below: number;
}

function steps(width: number, height: number, orientation: Orientation): Steps {
  const last = width * height - 1;
  const lastInRow = width - 1;
  const lastRow = width * (height - 1);
  const table: Readonly<Record<Orientation, Steps>> = {
    1: { origin: 0, right: 1, below: width },
    2: { origin: lastInRow, right: -1, below: width },
    3: { origin: last, right: -1, below: -width },
    4: { origin: lastRow, right: 1, below: -width },
    5: { origin: 0, right: width, below: 1 },
    6: { origin: lastRow, right: -width, below: 1 },
    7: { origin: last, right: -width, below: -1 },
    8: { origin: lastInRow, right: width, below: -1 },
  };
  return table[orientation];
}
