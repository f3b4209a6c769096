/** A transformation (ISO 32000-1, 8.3.3): `[x y 1]` becomes `[a·x+c·y+e, b·x+d·y+f]`. */
export interface Matrix {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
}

export const IDENTITY: Matrix = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 };

export function matrixOf([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): Matrix {
  return { a, b, c, d, e, f };
}

/** The first transformation, then the second. */
export function after(first: Matrix, second: Matrix): Matrix {
  return {
    a: first.a * second.a + first.b * second.c,
    b: first.a * second.b + first.b * second.d,
    c: first.c * second.a + first.d * second.c,
    d: first.c * second.b + first.d * second.d,
    e: first.e * second.a + first.f * second.c + second.e,
    f: first.e * second.b + first.f * second.d + second.f,
  };
}

export function moved(matrix: Matrix, x: number, y: number): Matrix {
  return after({ ...IDENTITY, e: x, f: y }, matrix);
}
