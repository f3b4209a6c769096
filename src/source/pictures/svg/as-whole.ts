import type { VectorClip, VectorGroup, VectorNode, VectorShape } from '../../../model/vector.ts';
import { boundsOf } from './bounds.ts';
import { readClips } from './clip.ts';
import { share } from './colour.ts';
import type { Drawn } from './drawn.ts';
import { lengthsOf, outliners } from './geometry.ts';
import { judgeDrawn } from './judge-drawn.ts';
import { shortened } from './properties.ts';
import type { Scene } from './scene.ts';

/** What an element draws, cut to what it is cut to, and seen through as a whole. */
export function asWhole(
  drawn: Drawn,
  content: readonly VectorNode[],
  scene: Scene,
): readonly VectorNode[] {
  if (content.length === 0) return content;
  judgeDrawn(drawn, scene);
  const opacity = opacityOf(drawn, scene);
  const clips = readClips(drawn, ownBounds(drawn, scene), scene);
  return opacity === 0 || clips === 'nothing' ? [] : grouped(content, opacity, clips);
}

function opacityOf({ element, properties }: Drawn, { findings }: Scene): number {
  const written = properties.get('opacity');
  if (written === undefined || /^(?:inherit|initial|unset)$/.test(written.trim())) return 1;
  const opacity = share(written);
  if (opacity === undefined) {
    findings.say('unsupported', `has “${shortened(written)}” as “opacity”`, element);
  }
  return opacity ?? 1;
}

function ownBounds(drawn: Drawn, scene: Scene) {
  return () => {
    const { element, properties, spot } = drawn;
    const outline = outliners.get(element.name);
    const path = outline?.(lengthsOf(element, properties, spot, scene), element, scene);
    return path && boundsOf(path);
  };
}

/** What is seen through is seen through as a whole; one outline painted once is one anyway. */
function grouped(
  content: readonly VectorNode[],
  opacity: number,
  clips: readonly VectorClip[],
): readonly VectorNode[] {
  const [first, ...others] = content;
  if (opacity === 1 && clips.length === 0) return content;
  if (clips.length === 0 && first?.type === 'shape' && others.length === 0) {
    const faded = fadedShape(first, opacity);
    if (faded !== undefined) return [faded];
  }
  const group: VectorGroup = { type: 'group', opacity, clips, content };
  return [group];
}

function fadedShape(shape: VectorShape, opacity: number): VectorShape | undefined {
  const { fill, stroke } = shape;
  if (fill !== undefined && stroke !== undefined) return undefined;
  return {
    ...shape,
    ...(fill !== undefined && { fill: { ...fill, opacity: fill.opacity * opacity } }),
    ...(stroke !== undefined && { stroke: { ...stroke, opacity: stroke.opacity * opacity } }),
  };
}
