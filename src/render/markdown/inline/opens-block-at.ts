/** What begins a block at the beginning of a line, with the character that a backslash disarms. */
const openings: readonly { readonly pattern: RegExp; readonly at: (match: string) => number }[] = [
  // Headings, bullets, quotes, rows of tables, and lines that underline a heading or a table's head.
  { pattern: /^(?:#{1,6}(?=\s|$)|[-+](?=[\s|:-]|$)|>|\||:-|=+\s*$)/, at: () => 0 },
  // A number before an item.
  { pattern: /^\d{1,9}[.)](?=\s|$)/, at: (match) => match.length - 1 },
];

/** The place in a line's text that needs a backslash so that no block begins there; or -1. */
export function opensBlockAt(text: string): number {
  for (const { pattern, at } of openings) {
    const match = pattern.exec(text);
    if (match !== null) return at(match[0]);
  }
  return -1;
}
