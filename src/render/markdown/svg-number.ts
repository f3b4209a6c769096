/** A length with at most two decimals, the same on every machine. */
export function fixed(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return String(rounded === 0 ? 0 : rounded);
}
