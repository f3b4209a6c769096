import { didYouMean } from '../diagnostics/nearest.ts';
import { type Attributes, type Block, FIGURE_PLACES, ORIENTATIONS } from '../model/block.ts';
import type { Located } from '../model/span.ts';
import { type RawAttribute, readAttributeList } from './attribute-list.ts';
import type { Reading } from './reading.ts';

/** What any heading or block may say of itself. */
export const COMMON_KEYS = ['id', 'period', 'lang', 'audience'] as const;
type CommonKey = (typeof COMMON_KEYS)[number];

/** What only tables or only figures may say of themselves. */
export const TABLE_KEYS = [...COMMON_KEYS, 'orientation'] as const;
export const FIGURE_KEYS = [...COMMON_KEYS, 'place'] as const;

export const NO_ATTRIBUTES: Attributes = {};

/** The keys that a block knows, where they stand in a paragraph of their own below it. */
export function keysOf(block: Block | undefined): readonly string[] {
  if (block?.type === 'table') return TABLE_KEYS;
  const isFigure = block?.type === 'chartFigure' || block?.type === 'pictureFigure';
  return isFigure ? FIGURE_KEYS : COMMON_KEYS;
}

/**
 * Reads `{…}` behind a heading or a block. Braces that are not wholly of known attributes are the
 * author's text: then there is nothing.
 */
export function readTrailing(
  braces: string,
  offset: number,
  reading: Reading,
  known: readonly string[] = COMMON_KEYS,
): Attributes | undefined {
  const list = readAttributeList(braces, offset);
  if (list === undefined || !list.every(({ key }) => known.includes(key))) return undefined;
  return blockAttributes(valuesByKey(list, reading), reading);
}

/** The attributes of a directive by key; what its name doesn't know is an error. */
export function readDirectiveAttributes(
  braces: { readonly start: number; readonly end: number } | undefined,
  known: readonly string[],
  reading: Reading,
): ReadonlyMap<string, Located<string>> {
  if (braces === undefined) return new Map();
  const { start, end } = braces;
  const list = readAttributeList(reading.text.slice(start, end), start);
  if (list === undefined) {
    if (reading.text.slice(start, end).trim() !== '{}') reportMalformed(reading, start, end);
    return new Map();
  }
  for (const attribute of list) {
    if (!known.includes(attribute.key)) reportUnknown(attribute, known, reading);
  }
  return valuesByKey(list, reading);
}

/** Of all values those that headings and blocks may have. */
export function blockAttributes(
  values: ReadonlyMap<string, Located<string>>,
  reading: Reading,
): Attributes {
  const attributes: { -readonly [Key in CommonKey]?: Located<string> } = {};
  for (const key of COMMON_KEYS) {
    const value = values.get(key);
    if (value !== undefined) attributes[key] = value;
  }
  if (attributes.audience !== undefined) refuseAudience(attributes.audience, reading);
  const orientation = oneOf(ORIENTATIONS, values.get('orientation'), reading);
  const place = oneOf(FIGURE_PLACES, values.get('place'), reading);
  return {
    ...attributes,
    ...(orientation !== undefined && { orientation }),
    ...(place !== undefined && { place }),
  };
}

/** The value, if it is one of those that there are. */
export function oneOf<Value extends string>(
  known: readonly Value[],
  given: Located<string> | undefined,
  reading: Reading,
): Value | undefined {
  if (given === undefined) return undefined;
  const value = known.find((one) => one === given.value);
  if (value !== undefined) return value;
  reading.judge({
    code: 'attribute/value',
    message: `The attribute can't be “${given.value}”.${didYouMean(given.value, known)}`,
    help: `Use one of these: ${known.join(', ')}.`,
    at: given.at,
  });
  return undefined;
}

/** An audience that nobody honours would print what it was meant to keep back. */
export function refuseAudience({ value, at }: Located<string>, reading: Reading): void {
  reading.report('error', {
    code: 'audience/not-yet',
    message: `This is marked for the audience “${value}”, but briefs can't be divided by audience yet.`,
    help: 'Take the mark away, and what not everyone may see with it.',
    at,
    about: `audience:${at.file}:${at.start}`,
  });
}

function valuesByKey(
  list: readonly RawAttribute[],
  reading: Reading,
): Map<string, Located<string>> {
  const values = new Map<string, Located<string>>();
  for (const { key, value, start, end, valueStart } of list) {
    if (values.has(key)) {
      reading.judge({
        code: 'attribute/twice',
        message: `The attribute “${key}” is given twice.`,
        help: 'Keep one of them.',
        at: reading.span(start, end),
      });
      continue;
    }
    values.set(key, { value, at: reading.span(valueStart, valueStart + value.length) });
  }
  return values;
}

function reportUnknown(
  { key, start, end }: RawAttribute,
  known: readonly string[],
  reading: Reading,
): void {
  reading.judge({
    code: 'attribute/unknown',
    message: `There is no attribute “${key}” here.${didYouMean(key, known)}`,
    help: `Use one of these: ${known.join(', ')}.`,
    at: reading.span(start, end),
  });
}

function reportMalformed(reading: Reading, start: number, end: number): void {
  reading.judge({
    code: 'attribute/malformed',
    message: 'These braces hold something that is no attribute.',
    help: 'Write #id and key=value, with quotes around a value that has spaces.',
    at: reading.span(start, end),
  });
}
