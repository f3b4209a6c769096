import type { Diagnostic, Related, Severity } from './diagnostic.ts';

/**
 * Makes one diagnostic of all that one thing's fault has caused. What follows from a fault becomes
 * a related place of it; where only consequences were found, the first of them stands for all.
 */
export function oneCause(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const followers = new Map<Diagnostic, Related[]>();
  const causes = causesByThing(diagnostics);
  const kept: Diagnostic[] = [];

  for (const diagnostic of diagnostics) {
    const cause = lastCause(diagnostic, causes);
    if (cause === diagnostic) {
      kept.push(diagnostic);
      continue;
    }
    const related = followers.get(cause) ?? [];
    related.push({ at: diagnostic.at, message: diagnostic.message }, ...(diagnostic.related ?? []));
    followers.set(cause, related);
  }
  return kept.map((diagnostic) => withRelated(diagnostic, followers.get(diagnostic) ?? []));
}

interface Causes {
  /** What is itself at fault, by thing. */
  readonly faults: ReadonlyMap<string, Diagnostic>;
  /** Faults of a statistic in one period, by the statistic alone. */
  readonly anyPeriod: ReadonlyMap<string, Diagnostic>;
  /** The first consequence of each thing, which stands for all where no fault was found. */
  readonly firsts: ReadonlyMap<string, Diagnostic>;
}

function causesByThing(diagnostics: readonly Diagnostic[]): Causes {
  const faults = new Map<string, Diagnostic>();
  const anyPeriod = new Map<string, Diagnostic>();
  const firsts = new Map<string, Diagnostic>();
  for (const diagnostic of diagnostics) {
    const { about, consequence } = diagnostic;
    if (about === undefined) continue;
    if (consequence === true) {
      keepFirst(firsts, about, diagnostic);
      continue;
    }
    keepFirst(faults, about, diagnostic);
    keepFirst(anyPeriod, withoutPeriod(about), diagnostic);
  }
  return { faults, anyPeriod, firsts };
}

function keepFirst(map: Map<string, Diagnostic>, thing: string, diagnostic: Diagnostic): void {
  if (!map.has(thing)) map.set(thing, diagnostic);
}

/** From cause to cause until one has none: a slot lacks a figure, which is missing with its section. */
function lastCause(diagnostic: Diagnostic, causes: Causes): Diagnostic {
  const seen = new Set<Diagnostic>();
  let cause = diagnostic;
  for (;;) {
    const next = nextCause(cause, causes);
    if (next === cause) return cause;
    // Things that explain each other explain nothing.
    if (seen.has(next)) return diagnostic;
    seen.add(cause);
    cause = next;
  }
}

function nextCause(diagnostic: Diagnostic, causes: Causes): Diagnostic {
  const { about, follows, consequence } = diagnostic;
  const explanation = follows === undefined ? undefined : faultOf(follows, causes);
  if (explains(explanation, diagnostic)) return explanation;
  if (about === undefined || consequence !== true) return diagnostic;
  const cause = faultOf(about, causes) ?? causes.firsts.get(about);
  return explains(cause, diagnostic) ? cause : diagnostic;
}

/** A warning never stands for an error: the error would be lost. */
function explains(cause: Diagnostic | undefined, diagnostic: Diagnostic): cause is Diagnostic {
  return cause !== undefined && GRAVITY[cause.severity] >= GRAVITY[diagnostic.severity];
}

const GRAVITY: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** Whoever asks for a statistic without a period asks for any; a fault of the whole is one of each. */
function faultOf(thing: string, { faults, anyPeriod }: Causes): Diagnostic | undefined {
  const whole = withoutPeriod(thing);
  const near = whole === thing ? anyPeriod.get(thing) : faults.get(whole);
  return faults.get(thing) ?? near;
}

function withoutPeriod(thing: string): string {
  return thing.startsWith('statistic:') ? thing.replace(/@.*$/s, '') : thing;
}

function withRelated(diagnostic: Diagnostic, followers: readonly Related[]): Diagnostic {
  const related = [...(diagnostic.related ?? []), ...followers];
  return related.length === 0 ? diagnostic : { ...diagnostic, related };
}
