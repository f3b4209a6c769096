import type { VectorNode } from '../../../model/vector.ts';
import { type Matrix, type VectorPath, within } from '../../../model/vector-path.ts';
import { cornersOf, type PathCorner } from './corners.ts';
import { type Drawn, readElement } from './drawn.ts';
import { drawFramed, viewIn } from './frame-view.ts';
import { type Lengths, lengthsOf } from './geometry.ts';
import { numberFrom } from './numbers.ts';
import { type Scene, type Spot, withTarget } from './scene.ts';
import { INITIAL } from './style.ts';
import { turned } from './transform.ts';
import type { XmlElement } from './xml-element.ts';

/** Arrow heads and the like on the corners of a line (SVG 2, 13.5). */
export function drawMarkers(
  { element, spot }: Drawn,
  path: VectorPath,
  scene: Scene,
): readonly VectorNode[] {
  const { markerStart, markerMid, markerEnd } = spot.style;
  const isMarked = [markerStart, markerMid, markerEnd].some((id) => id !== undefined);
  if (!isMarked || !LINES.has(element.name)) return [];
  const corners = cornersOf(path);
  return corners.flatMap((corner, index) => {
    const isFirst = index === 0;
    const isLast = index === corners.length - 1;
    const ids = [isFirst && markerStart, !isFirst && !isLast && markerMid, isLast && markerEnd];
    return ids.flatMap((id, place) => {
      if (id === false || id === undefined) return [];
      const stand = { corner, isStart: place === 0, spot };
      return withTarget(id, element, scene, (marker) => drawMarker(marker, stand, scene)) ?? [];
    });
  });
}

const LINES: ReadonlySet<string> = new Set(['path', 'line', 'polyline', 'polygon']);

interface Stand {
  readonly corner: PathCorner;
  readonly isStart: boolean;
  readonly spot: Spot;
}

function drawMarker(marker: XmlElement, stand: Stand, scene: Scene): readonly VectorNode[] {
  if (marker.name !== 'marker') return [];
  const { spot } = stand;
  scene.budget.element(marker, spot.depth);
  const style = { ...INITIAL, fontSize: spot.style.fontSize };
  const drawn = readElement(marker, { ...spot, style, depth: spot.depth + 1 }, scene);
  const lengths = lengthsOf(marker, drawn.properties, drawn.spot, scene);
  const box = {
    width: lengths.at('markerWidth', 'x', 3),
    height: lengths.at('markerHeight', 'y', 3),
  };
  const view = viewIn(drawn, box, scene);
  if (view === undefined) return [];
  const outer = within(spot.matrix, standOf(marker, stand, awayOf(lengths, view.fit)));
  return drawFramed(drawn, { outer, box, ...view }, scene);
}

/** What brings the marker's own point of reference to its corner. */
function awayOf({ at }: Lengths, [a, b, c, d, e, f]: Matrix): Matrix {
  const [x, y] = [at('refX', 'x'), at('refY', 'y')];
  return [1, 0, 0, 1, -(a * x + c * y + e), -(b * x + d * y + f)];
}

function standOf(marker: XmlElement, { corner, isStart, spot }: Stand, away: Matrix): Matrix {
  const isFixed = marker.attributes.get('markerUnits') === 'userSpaceOnUse';
  const scale = isFixed ? 1 : spot.style.strokeWidth;
  const angle = angleOf(marker.attributes.get('orient')?.trim() ?? '0', corner.angle, isStart);
  const [cos, sin, , , ,] = turned(angle, 0, 0);
  return within([cos * scale, sin * scale, -sin * scale, cos * scale, corner.x, corner.y], away);
}

/** In degrees. */
function angleOf(orient: string, along: number, isStart: boolean): number {
  if (orient === 'auto') return along;
  if (orient === 'auto-start-reverse') return isStart ? along + 180 : along;
  return numberFrom(orient.replace(/deg$/, '')) ?? 0;
}
