/** The names that directives may have. Anything else with a colon is the author's text. */
export const CLOSED_NAMES: ReadonlySet<string> = new Set([
  'stat',
  'ref',
  'chart',
  'figure',
  'table',
  'note-box',
]);

export function isClosedName(name: string): boolean {
  return CLOSED_NAMES.has(name);
}
