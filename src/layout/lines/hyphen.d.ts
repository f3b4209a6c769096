/** The part of hyphen 1.14.1 that is used; the package has no types of its own. */
declare module 'hyphen/hyphen.js' {
  type Patterns = readonly unknown[];
  const createHyphenator: (patterns: Patterns) => (text: string) => string;
  export default createHyphenator;
}
declare module 'hyphen/patterns/*' {
  const patterns: readonly unknown[];
  export default patterns;
}
