import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { didYouMean } from '../../diagnostics/nearest.ts';
import type { Slot } from '../../model/template.ts';

/** What a slot shows and the brief lacks. */
export interface MissingThing {
  readonly kind: 'section' | 'figure' | 'statistic';
  readonly id: string;
  /** EDTF. */
  readonly period?: string;
  /** The contract demands it: then its lack is the brief's fault, and is reported as such. */
  readonly isPromised: boolean;
}

/** Says that a slot finds nothing: only a consequence where the contract promised the thing. */
export function missing(slot: Slot, thing: MissingThing, known: readonly string[]): Diagnostic {
  const { kind, id, period, isPromised } = thing;
  const key = period === undefined ? id : `${id}@${period}`;
  // The id may be known and only the period lacking: then nothing else was meant.
  const guess = known.includes(id) ? '' : didYouMean(id, known);
  const of = period === undefined ? '' : ` for ${period}`;
  return {
    code: `slot/no-${kind}`,
    severity: 'error',
    message: `The slot “${slot.name}” shows the ${kind} “${id}”${of}, which the brief does not have.${guess}`,
    help: isPromised
      ? `Add the ${kind} “${id}”${of} to the brief.`
      : `Name a ${kind} that the family's contract demands, or add “${id}” to the contract.`,
    at: slot.at,
    about: `${kind}:${key}`,
    consequence: true,
    ...(!isPromised && { fault: 'setup' as const }),
  };
}
