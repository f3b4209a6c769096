import { after, IDENTITY, type Matrix } from './matrix.ts';
import type { Colour, Field } from './page-content.ts';

type Area = Omit<Field, 'colour'>;

const EVERYWHERE: Area = {
  left: -Infinity,
  bottom: -Infinity,
  right: Infinity,
  top: Infinity,
};

/** Follows paths, and keeps what they cover of the page. */
export class Covered {
  readonly fields: Field[] = [];
  private rectangles: Area[] = [];
  /** Of a path that is no rectangle: it covers a part of the area around them. */
  private points: (readonly [number, number])[] = [];

  rectangle([x = 0, y = 0, width = 0, height = 0]: readonly number[], matrix: Matrix): void {
    const corners = [placed(x, y, matrix), placed(x + width, y + height, matrix)];
    if (matrix.b === 0 && matrix.c === 0) this.rectangles.push(around(corners));
    else this.points.push(...corners);
  }

  /** Coordinates in pairs. */
  path(coordinates: readonly number[], matrix: Matrix): void {
    for (let index = 0; index + 1 < coordinates.length; index += 2) {
      this.points.push(placed(coordinates[index] ?? 0, coordinates[index + 1] ?? 0, matrix));
    }
  }

  /** The path is painted, or was drawn for another end. */
  end(isFilled: boolean, colour: Colour | undefined): void {
    if (isFilled) {
      for (const area of this.rectangles) this.fields.push({ ...area, colour });
      if (this.points.length > 0) this.fields.push({ ...around(this.points), colour: undefined });
    }
    this.rectangles = [];
    this.points = [];
  }

  /** A picture or a form fills the unit square. */
  picture(matrix: Matrix): void {
    const corners = [placed(0, 0, matrix), placed(1, 0, matrix), placed(0, 1, matrix)];
    const area = around([...corners, placed(1, 1, matrix)]);
    this.fields.push({ ...area, colour: undefined });
  }

  shading(): void {
    this.fields.push({ ...EVERYWHERE, colour: undefined });
  }
}

function placed(x: number, y: number, matrix: Matrix): readonly [number, number] {
  const { e, f } = after({ ...IDENTITY, e: x, f: y }, matrix);
  return [e, f];
}

function around(points: readonly (readonly [number, number])[]): Area {
  let { left, bottom, right, top } = {
    left: Infinity,
    bottom: Infinity,
    right: -Infinity,
    top: -Infinity,
  };
  for (const [x, y] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    bottom = Math.min(bottom, y);
    top = Math.max(top, y);
  }
  return { left, bottom, right, top };
}
