/** Texts with a blank line between those that are not empty. */
export function stacked(...texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n\n');
}
