import { lengthFrom } from './length.ts';
import { LONGEST_SIDE, MOST_DRAWN_OUT } from './limits.ts';
import { INITIAL } from './style.ts';
import type { SvgFindings } from './svg-finding.ts';
import type { ViewBox } from './viewport.ts';
import type { XmlElement } from './xml-element.ts';

/** The picture's size in pixels: as it says, else as its view box is; nothing where it has none. */
export function pictureSize(root: XmlElement, view: ViewBox | undefined, findings: SvgFindings) {
  const wide = askedSide('width', root, findings);
  const high = askedSide('height', root, findings);
  const width = wide ?? byRatio(high, view?.width, view?.height);
  const height = high ?? byRatio(wide, view?.height, view?.width);
  if (width === undefined || height === undefined) {
    findings.say('broken', 'says nowhere how large it is', root);
    return undefined;
  }
  return isSize(width, height, root, findings) ? { width, height } : undefined;
}

function isSize(width: number, height: number, root: XmlElement, findings: SvgFindings): boolean {
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  const isSome = short * MOST_DRAWN_OUT >= long && short > 0;
  const isTooLong = long > LONGEST_SIDE;
  if (!isSome) findings.say('broken', `is ${width} × ${height} pixels large`, root);
  if (isTooLong) findings.say('too-large', `is more than ${LONGEST_SIDE} pixels long`, root);
  return isSome && !isTooLong;
}

/** Shares are of what the picture is shown in, which says nothing here. */
function askedSide(name: string, root: XmlElement, findings: SvgFindings): number | undefined {
  const written = root.attributes.get(name)?.trim() ?? '';
  if (written === '' || written === 'auto' || written.endsWith('%')) return undefined;
  const length = lengthFrom(written, { fontSize: INITIAL.fontSize, whole: 0 });
  if (length === undefined) {
    findings.say('broken', `has “${written.slice(0, 40)}” as its ${name}`, root);
  }
  return length;
}

function byRatio(
  other: number | undefined,
  own: number | undefined,
  others: number | undefined,
): number | undefined {
  if (own === undefined || others === undefined) return undefined;
  return other === undefined ? own : (other * own) / others;
}
