import type { Slot } from './slot.ts';

/** What is left of the work that may be put into a line. */
export interface Budget {
  steps: number;
  readonly mostSlots: number;
}

/** Honest fonts need a few steps a glyph; one whose contexts call each other would never end. */
const STEPS = 4096;
/** One glyph becomes a few at most. */
const GROWTH = 64;

export function budgetFor(slots: readonly Slot[]): Budget {
  return { steps: STEPS * (slots.length + 1), mostSlots: GROWTH * (slots.length + 1) };
}

/** Takes a step from the budget; false when it is used up. */
export function mayGoOn({
  slots,
  budget,
}: {
  readonly slots: readonly Slot[];
  readonly budget: Budget;
}): boolean {
  budget.steps -= 1;
  return budget.steps >= 0 && slots.length <= budget.mostSlots;
}
