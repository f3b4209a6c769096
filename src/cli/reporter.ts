import { countSummary } from '../diagnostics/count-summary.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { COLOURED, PLAIN } from '../diagnostics/palette.ts';
import { printJson } from '../diagnostics/print-json.ts';
import { printPretty } from '../diagnostics/print-pretty.ts';
import { Findings } from './findings.ts';
import { wantsColour } from './wants-colour.ts';
import type { World } from './world.ts';

/** Tells what a run finds and makes. */
export interface Reporter {
  readonly tell: (diagnostics: readonly Diagnostic[], texts?: ReadonlyMap<string, string>) => void;
  /** A result, such as the path of an artifact. */
  readonly result: (line: string) => void;
  /** Says how it all was, and gives the exit code. */
  readonly end: () => number;
}

/** Where a stream has no width of its own, in columns. */
const WIDTH = 100;

/** For people: diagnostics on stderr as they are found, results on stdout. */
export function prettyReporter({ stdout, stderr, environment }: World): Reporter {
  const palette = wantsColour(stderr, environment) ? COLOURED : PLAIN;
  const paper = { palette, width: stderr.width ?? WIDTH };
  const findings = new Findings();
  return {
    tell(diagnostics, texts = new Map()) {
      const fresh = findings.add(diagnostics, texts);
      if (fresh.length > 0) stderr.write(printPretty(fresh, texts, paper));
    },
    result: (line) => stdout.write(`${line}\n`),
    end() {
      const summary = countSummary(findings.reports);
      if (summary !== '') stderr.write(`${summary}\n`);
      return findings.exitCode;
    },
  };
}

/** For programs: one array on stdout at the end, and nothing else there. */
export function jsonReporter({ stdout }: World): Reporter {
  const findings = new Findings();
  return {
    tell: (diagnostics, texts) => void findings.add(diagnostics, texts),
    result: () => undefined,
    end() {
      stdout.write(printJson(findings.reports));
      return findings.exitCode;
    },
  };
}
