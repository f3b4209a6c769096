import type { VectorLook, VectorPaint } from '../../../model/vector.ts';
import type { Colour } from './colour.ts';
import { type Ground, readGradient, type ServedPaint } from './gradient.ts';
import { type Scene, withTarget } from './scene.ts';
import type { PaintWish } from './style.ts';
import type { XmlElement } from './xml-element.ts';

/** What an outline is painted with; a fill or a pen that leaves no mark is none. */
export function lookOf(element: XmlElement, ground: Ground, scene: Scene): VectorLook {
  const { style } = ground.spot;
  const fill = served(style.fill, element, ground, scene);
  const pen = style.strokeWidth > 0 ? served(style.stroke, element, ground, scene) : 'none';
  const fillOpacity = fill === 'none' ? 0 : fill.opacity * style.fillOpacity;
  const strokeOpacity = pen === 'none' ? 0 : pen.opacity * style.strokeOpacity;
  return {
    ...(fill !== 'none' &&
      fillOpacity > 0 && {
        fill: { paint: fill.paint, opacity: fillOpacity, rule: style.fillRule },
      }),
    ...(pen !== 'none' &&
      strokeOpacity > 0 && {
        stroke: {
          paint: pen.paint,
          opacity: strokeOpacity,
          width: style.strokeWidth,
          cap: style.cap,
          join: style.join,
          miterLimit: style.miterLimit,
          dashes: style.dashes,
          dashOffset: style.dashOffset,
        },
      }),
    ...(style.strokeFirst && { strokeFirst: true as const }),
  };
}

function served(wish: PaintWish, element: XmlElement, ground: Ground, scene: Scene): ServedPaint {
  if (wish.type === 'none') return 'none';
  if (wish.type === 'server') return fromServer(wish, element, ground, scene);
  return solid(wish.type === 'current' ? ground.spot.style.colour : wish.colour);
}

function solid({ colour, opacity }: Colour): ServedPaint {
  const paint: VectorPaint = { type: 'solid', colour };
  return { paint, opacity };
}

function fromServer(
  { id, otherwise }: Extract<PaintWish, { type: 'server' }>,
  element: XmlElement,
  ground: Ground,
  scene: Scene,
): ServedPaint {
  if (!scene.ids.has(id) && otherwise !== undefined)
    return served(otherwise, element, ground, scene);
  const found = withTarget(id, element, scene, (server): ServedPaint => {
    if (/^(?:linear|radial)Gradient$/.test(server.name)) return readGradient(server, ground, scene);
    scene.findings.say('unsupported', `paints with a <${server.name}>`, element);
    return 'none';
  });
  return found ?? 'none';
}
