const LETTER = /[\p{L}\p{N}.,;]/u;
const SPACES = /[\t\n\v\f\r \u0085\u00AD\u2000-\u2006\u2008-\u200B\u2028\u2029\u205F\u3000]+$/;

/** A word without the white space behind it: mostly one space, or none; the rest is worth a search. */
export function withoutTail(segment: string): string {
  const last = segment.length - 1;
  if (LETTER.test(segment.charAt(last))) return segment;
  if (segment.charAt(last) === ' ' && LETTER.test(segment.charAt(last - 1))) {
    return segment.slice(0, last);
  }
  return segment.replace(SPACES, '');
}

/** Ordinary white space counts once, however much of it there is; some has no width at all. */
export function spaceOf(tail: string): string {
  if (tail === '' || tail === ' ') return tail;
  const visible = tail.replaceAll(/[\u00AD\u200B]/g, '');
  if (visible === '') return '';
  const special = visible.replaceAll(/[\t\n\v\f\r \u0085\u2028\u2029]/g, '');
  return special === '' ? ' ' : special;
}
