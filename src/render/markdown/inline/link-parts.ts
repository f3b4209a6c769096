/** What would be read as another character. */
const ENTITY = /&(?=#|[a-z][a-z0-9]*;)/gi;

/** The address of a link or a picture, as Markdown wants it between round brackets. */
export function destination(address: string): string {
  const safe = address
    .replaceAll(/[\p{Cc} ]/gu, encodeURIComponent)
    .replaceAll(/[\\<>]/g, String.raw`\$&`)
    .replaceAll(ENTITY, String.raw`\&`);
  return safe === '' || !hasBalancedParentheses(safe) ? `<${safe}>` : safe;
}

/** A link's title behind its address, or nothing. */
export function linkTitle(title: string | undefined): string {
  if (title === undefined || title === '') return '';
  const escaped = title
    .replaceAll(/\s*[\r\n]\s*/g, ' ')
    .replaceAll(/["\\]/g, String.raw`\$&`)
    .replaceAll(ENTITY, String.raw`\&`);
  return ` "${escaped}"`;
}

/** Markdown counts them, but only so deep as 32 levels. */
function hasBalancedParentheses(address: string): boolean {
  let depth = 0;
  for (const [parenthesis] of address.matchAll(/[()]/g)) {
    depth += parenthesis === '(' ? 1 : -1;
    if (depth < 0 || depth > 30) return false;
  }
  return depth === 0;
}
