import type { Span } from '../model/span.ts';
import type { Diagnostic, Related, Severity } from './diagnostic.ts';
import { byCodeUnit } from './in-order.ts';
import type { Lines } from './line-index.ts';

/** A diagnostic as programs read it: the shape of `--report json`, and of the package. */
export interface Report extends ReportedPlace {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly help: string;
  readonly related: readonly RelatedReport[];
}

export interface ReportedPlace {
  /** Relative to the current folder, with `/`; empty for what no file is to blame for. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
}

export interface RelatedReport extends ReportedPlace {
  readonly message: string;
}

/** The keys stand in the order in which they are printed. */
export function reportOf(diagnostic: Diagnostic, lines: Lines): Report {
  const { code, severity, message, help, at, related = [] } = diagnostic;
  return {
    code,
    severity,
    message,
    help,
    ...reportedPlace(at, lines),
    related: related.map((place) => relatedReport(place, lines)),
  };
}

function relatedReport({ at, message }: Related, lines: Lines): RelatedReport {
  return { ...reportedPlace(at, lines), message };
}

export function reportedPlace({ file, start }: Span, lines: Lines): ReportedPlace {
  return { file, ...(lines(file)?.placeAt(start) ?? { line: 1, column: 1 }) };
}

/** Sorted by file and place, by code unit: the same on every machine. */
export function sortReports(reports: readonly Report[]): Report[] {
  return reports.toSorted(
    (one, other) =>
      byCodeUnit(one.file, other.file) ||
      one.line - other.line ||
      one.column - other.column ||
      byCodeUnit(one.code, other.code) ||
      byCodeUnit(one.message, other.message),
  );
}
