/** A decimal point, no separators, no unit, no exponent. */
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

export function isNumber(text: string): boolean {
  return NUMBER.test(text);
}

/**
 * The form in which a number should have been written, if it is clear which one is meant: `17.3` for
 * `17,3`, `1000000` for `1 000 000` or `1,000,000`.
 */
export function numberForm(text: string): string | undefined {
  // Spaces of all widths, apostrophes and underscores only ever separate groups.
  const joined = text.replaceAll(/[\s\u00A0\u2000-\u200A\u202F'’_]/g, '').replace(/^[−–+]/, toSign);
  const candidate = withPoint(joined)
    .replace(/^(-?)0+(?=\d)/, '$1')
    .replace(/^(-?)\./, '$10.')
    .replace(/\.$/, '');
  return isNumber(candidate) ? candidate : undefined;
}

function toSign(sign: string): string {
  return sign === '+' ? '' : '-';
}

/** Commas and points in groups of three separate thousands; the last of two kinds is the decimal one. */
function withPoint(text: string): string {
  const signs = text.match(/[.,]/g) ?? [];
  const last = signs.at(-1);
  if (last === undefined) return text;
  if (new Set(signs).size === 2) {
    const other = last === ',' ? '.' : ',';
    return text.replaceAll(other, '').replace(last, '.');
  }
  return signs.length > 1 ? text.replaceAll(last, '') : text.replace(',', '.');
}
