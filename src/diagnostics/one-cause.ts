import type { Diagnostic, Related } from './diagnostic.ts';

/**
 * Makes one diagnostic of all that one thing's fault has caused. What follows from a fault becomes
 * a related place of it; where only consequences were found, the first of them stands for all.
 */
export function oneCause(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const followers = new Map<Diagnostic, Related[]>();
  const causes = causesByThing(diagnostics);
  const kept: Diagnostic[] = [];

  for (const diagnostic of diagnostics) {
    const cause = diagnostic.about === undefined ? diagnostic : causes.get(diagnostic.about);
    if (cause === undefined || cause === diagnostic || !diagnostic.consequence) {
      kept.push(diagnostic);
      continue;
    }
    const related = followers.get(cause) ?? [];
    related.push({ at: diagnostic.at, message: diagnostic.message }, ...(diagnostic.related ?? []));
    followers.set(cause, related);
  }
  return kept.map((diagnostic) => withRelated(diagnostic, followers.get(diagnostic) ?? []));
}

function causesByThing(diagnostics: readonly Diagnostic[]): Map<string, Diagnostic> {
  const causes = new Map<string, Diagnostic>();
  for (const diagnostic of diagnostics) {
    const { about } = diagnostic;
    if (about === undefined) continue;
    const known = causes.get(about);
    if (known === undefined || (known.consequence && !diagnostic.consequence)) {
      causes.set(about, diagnostic);
    }
  }
  return causes;
}

function withRelated(diagnostic: Diagnostic, followers: readonly Related[]): Diagnostic {
  const related = [...(diagnostic.related ?? []), ...followers];
  return related.length === 0 ? diagnostic : { ...diagnostic, related };
}
