/** The end of a bar: how much room what is written behind it takes, in points. */
export interface End {
  readonly value: number;
  readonly room: number;
}

/** From values to places on a line. */
export interface LengthScale {
  readonly zero: number;
  readonly x: (value: number) => number;
}

/**
 * Scales values so that the longest bar with what is written behind it fills the room between
 * `left` and `right`; bars below zero go to the left.
 */
export function lengthScale(ends: readonly End[], left: number, right: number): LengthScale {
  const room = right - left;
  const unit = greatestUnit(ends, room);
  const zero = left + reach(ends, unit).left;
  return { zero, x: (value) => zero + value * unit };
}

/** The points that a unit may take: found by halving, since each end weighs in its own way. */
function greatestUnit(ends: readonly End[], room: number): number {
  const most = Math.max(0, ...ends.map(({ value }) => Math.abs(value)));
  if (most === 0) return 0;
  let fits = 0;
  let fails = room / most;
  if (breadth(ends, fails) <= room) return fails;
  for (let step = 0; step < 50; step += 1) {
    const middle = (fits + fails) / 2;
    if (breadth(ends, middle) <= room) fits = middle;
    else fails = middle;
  }
  return fits;
}

function breadth(ends: readonly End[], unit: number): number {
  const { left, right } = reach(ends, unit);
  return left + right;
}

/** How far all ends reach to both sides of zero. */
function reach(ends: readonly End[], unit: number) {
  let left = 0;
  let right = 0;
  for (const { value, room } of ends) {
    if (value < 0) left = Math.max(left, -value * unit + room);
    else right = Math.max(right, value * unit + room);
  }
  return { left, right };
}
