import type { Drawn } from './drawn.ts';
import { shortened } from './properties.ts';
import type { Scene } from './scene.ts';

/**
 * What would draw the picture otherwise, and the values with which it does not; any value with none.
 * All other properties have no say in a picture.
 */
const UNSUPPORTED: ReadonlyMap<string, RegExp> = new Map([
  ['filter', /^none$/],
  ['mask', /^none$/],
  ['mask-image', /^none$/],
  ['mix-blend-mode', /^(?:normal|inherit)$/],
  ['writing-mode', /^(?:lr|lr-tb|horizontal-tb)$/],
  ['text-decoration', /^none/],
  ['text-decoration-line', /^none$/],
  ['text-transform', /^none$/],
  ['font-variant', /^(?!.*small-caps)/],
  ['font-variant-caps', /^normal$/],
  ['direction', /^ltr$/],
  ['transform-origin', /^(?:0(?:px|%)?|left|top)(?:\s+(?:0(?:px|%)?|left|top))*$/],
  ['translate', /^none$/],
  ['rotate', /^none$/],
  ['scale', /^none$/],
  ['offset-path', /^none$/],
  ['zoom', /^(?:1|100%|normal)$/],
  ['d', /^none$/],
  ['backdrop-filter', /^none$/],
]);

const NEUTRAL = /^(?:initial|unset|revert|inherit)$/;

/** Says what of an element would look otherwise; what is not drawn is no fault. */
export function judgeDrawn({ element, properties }: Drawn, { findings }: Scene): void {
  for (const [property, value] of properties) {
    const harmless = UNSUPPORTED.get(property);
    const written = value.trim().toLowerCase();
    if (harmless === undefined || harmless.test(written) || NEUTRAL.test(written)) continue;
    findings.say('unsupported', `uses “${property}: ${shortened(value)}”`, element);
  }
}
