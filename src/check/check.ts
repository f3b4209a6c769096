import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts';
import type { Brief } from '../model/brief.ts';
import type { Contract } from '../model/contract.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules.ts';
import { lookThrough } from './subject.ts';

/** Everything that is wrong with a brief under a contract. */
export function check(brief: Brief, contract: Contract): Diagnostic[] {
  const subject = lookThrough(brief, contract);
  return rules.flatMap((rule) => {
    const severity = severityOf(rule, contract);
    if (severity === 'none') return [];
    return Array.from(rule.violations(subject), (finding) => {
      return { code: rule.code, severity, ...finding };
    });
  });
}

function severityOf({ severity }: Rule, { strict }: Contract): Severity | 'none' {
  if (typeof severity === 'string') return severity;
  return strict ? severity.strict : severity.plain;
}
