import { colourFrom, share } from './colour.ts';
import { faceOf, fontShorthand, fontSizeFrom, weightFrom } from './font-values.ts';
import { lengthFrom } from './length.ts';
import { numberFrom } from './numbers.ts';
import { INITIAL, type PaintWish, type Style } from './style.ts';

/** What values are read against. */
export interface StyleBase {
  readonly parent: Style;
  /** The element's own, known by then. */
  readonly fontSize: number;
  /** The mean of the viewport's sides, which percentages are of. */
  readonly diagonal: number;
}

/** What a property says of an element's style; nothing where its value is none. */
type Reader = (value: string, base: StyleBase) => Partial<Style> | undefined;

function oneOf<Key extends keyof Style>(
  key: Key,
  words: Readonly<Record<string, Style[Key]>>,
): Reader {
  return (value) => {
    const word = value.trim().toLowerCase();
    return Object.hasOwn(words, word) ? { [key]: words[word] } : undefined;
  };
}

function shareOf(key: 'fillOpacity' | 'strokeOpacity'): Reader {
  return (value) => withValue(key, share(value));
}

function lengthOf(key: 'strokeWidth' | 'dashOffset' | 'letterSpace' | 'wordSpace'): Reader {
  return (value, { fontSize, diagonal }) => {
    if (value.trim() === 'normal') return withValue(key, 0);
    const length = lengthFrom(value, { fontSize, whole: diagonal });
    return key === 'strokeWidth' && length !== undefined && length < 0
      ? undefined
      : withValue(key, length);
  };
}

function withValue<Key extends keyof Style>(
  key: Key,
  value: Style[Key] | undefined,
): Partial<Style> | undefined {
  return value === undefined ? undefined : { [key]: value };
}

function paintOf(key: 'fill' | 'stroke'): Reader {
  return (value) => withValue(key, paintFrom(value));
}

function paintFrom(value: string): PaintWish | undefined {
  const written = value.trim();
  if (written === 'none') return { type: 'none' };
  if (/^currentcolor$/i.test(written)) return { type: 'current' };
  const [, link, rest = ''] = /^url\(\s*["']?([^"')]*)["']?\s*\)\s*(.*)$/is.exec(written) ?? [];
  if (link !== undefined) {
    // What leads out of the file is seen before: see properties.ts.
    return { type: 'server', id: link.replace(/^.*?#/s, ''), otherwise: paintFrom(rest) };
  }
  const colour = colourFrom(written);
  return colour && { type: 'colour', colour };
}

function markerOf(...keys: readonly ('markerStart' | 'markerMid' | 'markerEnd')[]): Reader {
  return (value) => {
    const [, id] = /^url\(\s*["']?#([^"')]*)["']?\s*\)$/.exec(value.trim()) ?? [];
    if (id === undefined && value.trim() !== 'none') return undefined;
    return Object.fromEntries(keys.map((key) => [key, id]));
  };
}

const dashArray: Reader = (value, { fontSize, diagonal }) => {
  if (value.trim() === 'none') return { dashes: [] };
  const lengths = value
    .trim()
    .split(/[\s,]+/)
    .map((part) => lengthFrom(part, { fontSize, whole: diagonal }) ?? -1);
  const dashes = lengths.filter((length) => length >= 0);
  if (dashes.length !== lengths.length || dashes.length > MOST_DASHES) return undefined;
  // Dashes without length never come to an end.
  if (dashes.every((dash) => dash === 0)) return { dashes: [] };
  return { dashes: dashes.length % 2 === 0 ? dashes : [...dashes, ...dashes] };
};

const MOST_DASHES = 100;

/** The properties that are inherited and change how a picture looks. */
export const styleReaders: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['color', (value) => withValue('colour', colourFrom(value))],
  ['fill', paintOf('fill')],
  ['stroke', paintOf('stroke')],
  ['fill-opacity', shareOf('fillOpacity')],
  ['stroke-opacity', shareOf('strokeOpacity')],
  ['fill-rule', oneOf('fillRule', { nonzero: 'nonzero', evenodd: 'evenodd' })],
  ['clip-rule', oneOf('clipRule', { nonzero: 'nonzero', evenodd: 'evenodd' })],
  ['stroke-width', lengthOf('strokeWidth')],
  ['stroke-linecap', oneOf('cap', { butt: 'butt', round: 'round', square: 'square' })],
  [
    'stroke-linejoin',
    oneOf('join', { miter: 'miter', round: 'round', bevel: 'bevel', 'miter-clip': 'miter' }),
  ],
  [
    'stroke-miterlimit',
    (value) => {
      const limit = numberFrom(value);
      return limit === undefined || limit < 1 ? undefined : { miterLimit: limit };
    },
  ],
  ['stroke-dasharray', dashArray],
  ['stroke-dashoffset', lengthOf('dashOffset')],
  [
    'paint-order',
    (value) => {
      const first = value
        .trim()
        .split(/\s+/)
        .find((word) => word !== 'markers');
      return { strokeFirst: first === 'stroke' };
    },
  ],
  ['visibility', oneOf('isVisible', { visible: true, hidden: false, collapse: false })],
  ['font-family', (value) => ({ face: faceOf(value) })],
  [
    'font-weight',
    (value, { parent }) => withValue('weight', weightFrom(value.trim(), parent.weight)),
  ],
  ['font-style', (value) => ({ italic: /^(?:italic|oblique)/i.test(value.trim()) })],
  ['letter-spacing', lengthOf('letterSpace')],
  ['word-spacing', lengthOf('wordSpace')],
  ['text-anchor', oneOf('anchor', { start: 'start', middle: 'middle', end: 'end' })],
  [
    'dominant-baseline',
    oneOf('baseline', {
      auto: 'alphabetic',
      alphabetic: 'alphabetic',
      'use-script': 'alphabetic',
      'no-change': 'alphabetic',
      'reset-size': 'alphabetic',
      middle: 'middle',
      central: 'central',
      hanging: 'hanging',
      'text-before-edge': 'top',
      'text-top': 'top',
      'text-after-edge': 'bottom',
      'text-bottom': 'bottom',
      ideographic: 'bottom',
    }),
  ],
  ['white-space', (value) => ({ keepsBlanks: /^(?:pre|break-spaces)/i.test(value.trim()) })],
  ['marker-start', markerOf('markerStart')],
  ['marker-mid', markerOf('markerMid')],
  ['marker-end', markerOf('markerEnd')],
  ['marker', markerOf('markerStart', 'markerMid', 'markerEnd')],
]);

/** The size of an element's letters, which its other lengths may be multiples of. */
export function ownFontSize(
  properties: ReadonlyMap<string, string>,
  parent: Style,
): number | undefined {
  const shorthand = properties.get('font');
  const written =
    properties.get('font-size') ?? (shorthand && fontShorthand(shorthand)?.get('font-size'));
  if (written === undefined || written.trim() === 'inherit') return parent.fontSize;
  if (written.trim() === 'initial') return INITIAL.fontSize;
  return fontSizeFrom(written, parent.fontSize);
}
