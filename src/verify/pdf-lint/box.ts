import type { PdfFile } from '../pdf/file/pdf-file.ts';
import type { PdfObject } from '../pdf/syntax/objects.ts';

/** A part of a page, in points from its lower left corner. */
export interface Box {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** A rectangle (ISO 32000-1, 7.9.5); nothing if it is none, or has no area. */
export function boxOf(file: PdfFile, object: PdfObject | undefined): Box | undefined {
  const [left, bottom, right, top] = file.numbersOf(object);
  if (left === undefined || bottom === undefined) return undefined;
  if (right === undefined || top === undefined) return undefined;
  return left < right && bottom < top ? { left, bottom, right, top } : undefined;
}

export function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.bottom >= outer.bottom &&
    inner.right <= outer.right &&
    inner.top <= outer.top
  );
}
