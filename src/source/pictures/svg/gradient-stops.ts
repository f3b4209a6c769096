import type { PaintStop } from '../../../model/vector.ts';
import { type Colour, colourFrom, share } from './colour.ts';
import { propertiesOf, shortened } from './properties.ts';
import type { Scene, Spot } from './scene.ts';
import { elementsIn, type XmlElement } from './xml-element.ts';

/** The colours of the first of some gradients that has any, each no nearer than the one before. */
export function readStops(
  chain: readonly XmlElement[],
  { style }: Spot,
  scene: Scene,
): readonly PaintStop[] {
  const found = chain.map(stopsIn).find((stops) => stops.length > 0) ?? [];
  let reached = 0;
  return found.map((element) => {
    scene.budget.element(element, 0);
    const stop = readStop(element, style.colour, scene);
    reached = Math.max(reached, stop.offset);
    return { ...stop, offset: reached };
  });
}

function stopsIn(element: XmlElement): readonly XmlElement[] {
  return elementsIn(element).filter(({ name }) => name === 'stop');
}

function readStop(element: XmlElement, current: Colour, scene: Scene): PaintStop {
  const properties = propertiesOf(element, scene.sheet, scene.findings);
  const read = <Value>(
    written: string,
    reader: (text: string) => Value | undefined,
    otherwise: Value,
  ) => {
    const value = reader(written);
    if (value === undefined) {
      scene.findings.say('unsupported', `has “${shortened(written)}” in a gradient`, element);
    }
    return value ?? otherwise;
  };
  const painted = properties.get('stop-color') ?? 'black';
  const isCurrent = /^currentcolor$/i.test(painted.trim());
  const colour = isCurrent ? current : read(painted, colourFrom, BLACK);
  return {
    offset: read(element.attributes.get('offset') ?? '0', share, 0),
    colour: colour.colour,
    opacity: colour.opacity * read(properties.get('stop-opacity') ?? '1', share, 1),
  };
}

const BLACK: Colour = { colour: '#000000', opacity: 1 };
