/** Code in a line: its fence is longer than any run of backticks in it. */
export function codeSpan(code: string): string {
  const fence = fenceFor(code, 1);
  const touches = code.startsWith('`') || code.endsWith('`');
  const loses = code.startsWith(' ') && code.endsWith(' ') && code.trim() !== '';
  const space = touches || loses ? ' ' : '';
  return `${fence}${space}${code}${space}${fence}`;
}

/** The shortest fence of backticks that code can't close; at least so many. */
export function fenceFor(code: string, least: number): string {
  let longest = least - 1;
  for (const [run] of code.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  return '`'.repeat(longest + 1);
}
