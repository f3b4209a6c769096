import { codeFrame } from './code-frame.ts';
import type { Diagnostic, Related, Severity } from './diagnostic.ts';
import { inOrder } from './in-order.ts';
import { type Lines, linesOf } from './line-index.ts';
import type { Palette } from './palette.ts';
import { printable } from './printable.ts';
import { reportedPlace } from './report.ts';

/** What diagnostics are printed on. */
export interface Paper {
  readonly palette: Palette;
  /** In columns. */
  readonly width: number;
}

/** More related places than this are counted, not shown. */
const MOST_RELATED = 8;

/**
 * Diagnostics for people. The first line has the form that editors and build servers look for.
 *
 *     source/tajikistan/brief.md:34:1: error: The section “Prosecution” is missing. [section/required]
 *       34 │ ## Protection (2008)
 *          │ ^^^^^^^^^^^^^^^^^^^^
 *       help: Add a heading “## Prosecution” above it.
 */
export function printPretty(
  diagnostics: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
  paper: Paper,
): string {
  const lines = linesOf(texts);
  return inOrder(diagnostics)
    .map((diagnostic) => `${printOne(diagnostic, lines, paper).join('\n')}\n\n`)
    .join('');
}

function printOne(diagnostic: Diagnostic, lines: Lines, paper: Paper): string[] {
  const { palette } = paper;
  const { code, severity, message, help, at } = diagnostic;
  const place = at.file === '' ? '' : `${placeOf(at, lines)}: `;
  const title = `${palette.strong(place)}${tint(palette, severity)(severity)}: `;
  return [
    `${title}${palette.strong(printable(message))} ${palette.faint(`[${code}]`)}`,
    ...frameOf(diagnostic, lines, paper),
    `  ${palette.faint('help:')} ${printable(help)}`,
    ...relatedTo(diagnostic.related ?? [], lines, palette),
  ];
}

function placeOf(at: Diagnostic['at'], lines: Lines): string {
  const { file, line, column } = reportedPlace(at, lines);
  return lines(file) === undefined ? printable(file) : `${printable(file)}:${line}:${column}`;
}

function frameOf({ at, severity }: Diagnostic, lines: Lines, paper: Paper): string[] {
  const index = lines(at.file);
  if (index === undefined) return [];
  const { palette, width } = paper;
  const { line, text, mark } = codeFrame(at, index, Math.max(20, width - 12));
  const number = String(line);
  return [
    `  ${palette.faint(`${number} │`)} ${text}`,
    `  ${palette.faint(`${' '.repeat(number.length)} │`)} ${tint(palette, severity)(mark)}`,
  ];
}

function relatedTo(related: readonly Related[], lines: Lines, palette: Palette): string[] {
  const shown = related.slice(0, MOST_RELATED).map(({ at, message }) => {
    return `  ${palette.faint('also:')} ${placeOf(at, lines)}: ${printable(message)}`;
  });
  const rest = related.length - shown.length;
  return rest === 0 ? shown : [...shown, `  ${palette.faint('also:')} ${rest} more places.`];
}

function tint(palette: Palette, severity: Severity): (text: string) => string {
  return palette[severity];
}
