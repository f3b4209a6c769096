import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { didYouMean, nearest } from '../../diagnostics/nearest.ts';
import type { Located, Span } from '../../model/span.ts';
import type { YamlMap, YamlValue } from './yaml-value.ts';

/** Where shapes say what is wrong with the YAML that they read. */
export interface Desk {
  readonly diagnostics: Diagnostic[];
  readonly fault?: 'setup';
}

/** Reads a value of one kind from YAML; says at the desk why it can't. */
export type Shape<Value> = (value: YamlValue, desk: Desk) => Value | undefined;

type Fields = Readonly<Record<string, Shape<unknown>>>;
type ValuesOf<Some extends Fields> = {
  readonly [Key in keyof Some]: Some[Key] extends Shape<infer Value> ? Value : never;
};

export const text: Shape<string> = (value, desk) =>
  value.type === 'scalar' && value.value !== null ? value.text : refuseValue(value, 'a text', desk);

export const flag: Shape<boolean> = (value, desk) =>
  value.type === 'scalar' && typeof value.value === 'boolean'
    ? value.value
    : refuseValue(value, '“true” or “false”', desk);

/** A number between two bounds, both allowed. */
export function number(least: number, most: number): Shape<number> {
  return (value, desk) => {
    const found = value.type === 'scalar' ? value.value : undefined;
    return typeof found === 'number' && found >= least && found <= most
      ? found
      : refuseValue(value, `a number from ${least} to ${most}`, desk);
  };
}

/** One of a few words or numbers. */
export function choice<Value extends string | number>(...values: readonly Value[]): Shape<Value> {
  return (value, desk) => {
    const found = value.type === 'scalar' ? value.value : undefined;
    const chosen = values.find((candidate) => candidate === found);
    if (chosen !== undefined) return chosen;
    const guess = typeof found === 'string' ? didYouMean(found, values.map(String)) : '';
    return refuseValue(value, `one of ${values.join(', ')}`, desk, guess);
  };
}

/** A text that a pattern accepts; `wanted` says in words what it accepts. */
export function matching(pattern: RegExp, wanted: string): Shape<string> {
  return (value, desk) =>
    value.type === 'scalar' && pattern.test(value.text)
      ? value.text
      : refuseValue(value, wanted, desk);
}

export function list<Value>(item: Shape<Value>): Shape<readonly Value[]> {
  return (value, desk) => {
    if (value.type !== 'list') return refuseValue(value, 'a list', desk);
    const items = value.items.map((entry) => item(entry, desk));
    const found = items.filter((entry) => entry !== undefined);
    return found.length === items.length ? found : undefined;
  };
}

/** A value together with its place. */
export function located<Value>(shape: Shape<Value>): Shape<Located<Value>> {
  return (node, desk) => {
    const value = shape(node, desk);
    return value === undefined ? undefined : { value, at: node.at };
  };
}

/** A mapping with a closed set of keys. All that is wrong in it is said, not only the first. */
export function record<Required extends Fields>(required: Required): Shape<ValuesOf<Required>> {
  // Every required key was found and read if nothing was said; its type is its shape's.
  return (value, desk) =>
    readRecord(value, { required, optional: {} }, desk) as ValuesOf<Required> | undefined;
}

/** A mapping of which some keys may be left out. */
export function recordWith<Required extends Fields, Optional extends Fields>(
  required: Required,
  optional: Optional,
): Shape<ValuesOf<Required> & Partial<ValuesOf<Optional>>> {
  type Whole = ValuesOf<Required> & Partial<ValuesOf<Optional>>;
  return (value, desk) => readRecord(value, { required, optional }, desk) as Whole | undefined;
}

function readRecord(
  value: YamlValue,
  fields: { readonly required: Fields; readonly optional: Fields },
  desk: Desk,
): unknown {
  if (value.type !== 'map') return refuseValue(value, 'a mapping of keys to values', desk);
  const known = new Map(Object.entries({ ...fields.required, ...fields.optional }));
  const said = desk.diagnostics.length;
  const found = readEntries(value, known, desk);
  const misspelt = guesses(value, known);
  for (const key of Object.keys(fields.required)) {
    if (!value.entries.has(key) && !misspelt.has(key)) refuseMissing(key, value.at, desk);
  }
  return desk.diagnostics.length > said ? undefined : Object.fromEntries(found);
}

function readEntries(
  value: YamlMap,
  known: ReadonlyMap<string, Shape<unknown>>,
  desk: Desk,
): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const { key, value: entry } of value.entries.values()) {
    const shape = known.get(key.value);
    if (shape === undefined) refuseKey(key, known.keys(), desk);
    else found.set(key.value, shape(entry, desk));
  }
  return found;
}

/** What the unknown keys are taken for: such a key is not missed besides. */
function guesses(value: YamlMap, known: ReadonlyMap<string, unknown>): ReadonlySet<string> {
  const unknown = [...value.entries.keys()].filter((key) => !known.has(key));
  const meant = unknown.map((key) => nearest(key, known.keys()));
  return new Set(meant.filter((key) => key !== undefined));
}

function refuseKey(key: Located<string>, known: Iterable<string>, desk: Desk): void {
  const names = [...known];
  say(desk, {
    code: 'yaml/unknown-key',
    message: `The key “${key.value}” is not known here.${didYouMean(key.value, names)}`,
    help: `Use one of ${names.join(', ')}.`,
    at: key.at,
  });
}

function refuseMissing(key: string, at: Span, desk: Desk): void {
  say(desk, {
    code: 'yaml/missing-key',
    message: `The key “${key}” is missing.`,
    help: `Add “${key}” here.`,
    at: { ...at, end: at.start },
  });
}

/** Says that a value should be something else. */
export function refuseValue(value: YamlValue, wanted: string, desk: Desk, guess = ''): undefined {
  say(desk, {
    code: 'yaml/value',
    message: `${nameOf(value)} should be ${wanted}.${guess}`,
    help: `Write ${wanted}.`,
    at: value.at,
  });
}

function nameOf(value: YamlValue): string {
  if (value.type === 'list') return 'This list';
  if (value.type === 'map') return 'This mapping';
  if (value.text.trim() === '') return 'This empty value';
  return value.text.length > 40 ? `“${value.text.slice(0, 39)}…”` : `“${value.text}”`;
}

function say(desk: Desk, finding: Pick<Diagnostic, 'code' | 'message' | 'help' | 'at'>): void {
  const fault = desk.fault === undefined ? {} : { fault: desk.fault };
  desk.diagnostics.push({ ...finding, severity: 'error', ...fault });
}
