/** A decimal point, no separators, no unit, no exponent. */
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** Larger ones lose their last digits when they are drawn. */
const LARGEST = 1e15;

export function isNumber(text: string): boolean {
  return NUMBER.test(text) && Math.abs(Number(text)) < LARGEST;
}

/**
 * The forms in which a number should have been written: `17.3` for `17,3`, `1000000` for `1 000 000`
 * or `1,000,000`; both `1000` and `1.000` for `1,000`. None if it can't be told.
 */
export function numberForms(text: string): readonly string[] {
  // Spaces of all widths, apostrophes and underscores only ever separate groups.
  const joined = text.replaceAll(/[\s\u00A0\u2000-\u200A\u202F'’_]/g, '').replace(/^[−–+]/, toSign);
  const grouped = /^-?[1-9]\d{0,2},\d{3}$/.test(joined) ? [joined.replace(',', '')] : [];
  const candidate = withPoint(joined)
    .replace(/^(-?)0+(?=\d)/, '$1')
    .replace(/^(-?)\./, '$10.')
    .replace(/\.$/, '');
  return isNumber(candidate) ? [...grouped, candidate] : [];
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
