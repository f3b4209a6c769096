import type { Diagnostic, Outcome } from '../../diagnostics/diagnostic.ts';
import { didYouMean } from '../../diagnostics/nearest.ts';
import type { Contract } from '../../model/contract.ts';
import { FRONT_MATTER_KEYS } from '../../model/front-matter-keys.ts';
import { readPeriod } from '../../model/period.ts';
import { readSectionHeading } from '../../model/section-heading.ts';
import type { SourceText, Span } from '../../model/span.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import type { Desk } from '../yaml/shape.ts';
import { contractShape } from './contract-shape.ts';

/** Reads a contract, and holds it against itself: what it demands must be possible. */
export function readContract(family: string, source: SourceText): Outcome<Contract | undefined> {
  const { value, diagnostics } = parseYaml(source, { fault: 'setup' });
  if (value === undefined) return { value: undefined, diagnostics };
  const desk: Desk = { diagnostics: [], fault: 'setup' };
  const contract = contractShape(family)(value, desk);
  if (contract === undefined) return { value: undefined, diagnostics: desk.diagnostics };
  const findings = [
    ...judgeSections(contract),
    ...judgeStatistics(contract),
    ...judgeThings(contract),
    ...judgeKeys(contract),
  ].map(asDiagnostic);
  return { value: findings.length > 0 ? undefined : contract, diagnostics: findings };
}

type Finding = Pick<Diagnostic, 'message' | 'help' | 'at'>;

function asDiagnostic(finding: Finding): Diagnostic {
  return { code: 'contract/impossible', severity: 'error', ...finding, fault: 'setup' };
}

function* judgeSections({ sections }: Contract): Generator<Finding> {
  const taken = new Map<string, string>();
  for (const { id, headings, leastWords = 0, mostWords = Infinity, at } of sections) {
    if (headings.length === 0) {
      yield { message: `The section “${id}” has no heading.`, help: 'Give it at least one.', at };
    }
    if (leastWords > mostWords) {
      const message = `The section “${id}” needs ${leastWords} words and may have ${mostWords}.`;
      yield { message, help: 'Let “most” be larger than “least”.', at };
    }
    for (const name of new Set([`#${id}`, ...headings.map(folded)])) {
      const owner = taken.get(name);
      taken.set(name, id);
      if (owner === undefined) continue;
      const message = `The sections “${owner}” and “${id}” cannot be told apart.`;
      yield { message, help: 'Give them different ids and headings.', at };
    }
  }
}

function folded(heading: string): string {
  return readSectionHeading(heading).name.toLowerCase();
}

function* judgeStatistics({ statistics }: Contract): Generator<Finding> {
  const taken = new Set<string>();
  for (const { id, periods, at } of statistics) {
    for (const period of periods) {
      if (readPeriod(period) === undefined) yield notAPeriod(id, period, at);
    }
    if (taken.has(id)) {
      const message = `The statistic “${id}” is demanded twice.`;
      yield { message, help: 'Write all its periods into one entry.', at };
    }
    taken.add(id);
  }
}

function notAPeriod(id: string, period: string, at: Span): Finding {
  const message = `“${period}”, which the statistic “${id}” should have, is no period.`;
  return { message, help: 'Write it as 2006, 2007-04, ../2008 or 2007-04/2008-03.', at };
}

function* judgeThings({ figures, tables, sections }: Contract): Generator<Finding> {
  const known = sections.map(({ id }) => id);
  const taken = new Set<string>();
  for (const { value, section, at } of [...figures, ...tables]) {
    if (taken.has(value)) {
      const message = `“${value}” is demanded twice.`;
      yield { message, help: 'Remove one of the two, or give it another id.', at };
    }
    taken.add(value);
    if (section === undefined || known.includes(section)) continue;
    const message = `“${value}” belongs to a section “${section}”, which this contract does not have.${didYouMean(section, known)}`;
    yield { message, help: 'Name one of its sections.', at };
  }
}

function* judgeKeys({ keys, requiredKeys }: Contract): Generator<Finding> {
  const known = [...FRONT_MATTER_KEYS, ...keys];
  for (const { value, at } of requiredKeys) {
    if (known.includes(value)) continue;
    const message = `The key “${value}” is required but not known.${didYouMean(value, known)}`;
    yield { message, help: 'Add it to “keys”.', at };
  }
}
