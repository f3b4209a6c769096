import { type Matrix, UNMOVED, within } from '../../../model/vector-path.ts';
import { numbersFrom } from './numbers.ts';
import type { SvgFindings } from './svg-finding.ts';
import type { XmlElement } from './xml-element.ts';

export interface ViewBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function viewBoxOf(element: XmlElement, findings: SvgFindings): ViewBox | undefined {
  const written = element.attributes.get('viewBox');
  if (written === undefined) return undefined;
  const [x, y, width, height, more] = numbersFrom(written) ?? [];
  const isWhole = x !== undefined && y !== undefined && width !== undefined && height !== undefined;
  if (!isWhole || more !== undefined || width < 0 || height < 0) {
    findings.say('broken', `has a viewBox that is none: “${written.slice(0, 40)}”`, element);
    return undefined;
  }
  return { x, y, width, height };
}

/** How what a view box shows is put into a box (SVG 2, 8.6); nothing where it shows nothing. */
export function fitted(
  view: ViewBox,
  box: { readonly width: number; readonly height: number },
  aspect: string,
): Matrix | undefined {
  if (view.width === 0 || view.height === 0) return undefined;
  const across = box.width / view.width;
  const down = box.height / view.height;
  const [align = 'xMidYMid', cut] = aspect
    .replace(/^\s*defer\s+/, '')
    .trim()
    .split(/\s+/);
  if (align === 'none') return within([across, 0, 0, down, 0, 0], awayFrom(view));
  const scale = cut === 'slice' ? Math.max(across, down) : Math.min(across, down);
  const left = (box.width - view.width * scale) * share(align.slice(1, 4));
  const top = (box.height - view.height * scale) * share(align.slice(5, 8));
  return within([scale, 0, 0, scale, left, top], awayFrom(view));
}

function awayFrom({ x, y }: ViewBox): Matrix {
  return x === 0 && y === 0 ? UNMOVED : [1, 0, 0, 1, -x, -y];
}

function share(place: string): number {
  if (place === 'Min') return 0;
  return place === 'Max' ? 1 : 0.5;
}
