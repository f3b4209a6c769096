import type { Located, Span } from '../../model/span.ts';

/** YAML as plain data: no tags, no aliases, every value with its place. */
export type YamlValue = YamlMap | YamlList | YamlScalar;

export interface YamlMap {
  readonly type: 'map';
  readonly entries: ReadonlyMap<string, YamlEntry>;
  readonly at: Span;
}

export interface YamlEntry {
  readonly key: Located<string>;
  readonly value: YamlValue;
}

export interface YamlList {
  readonly type: 'list';
  readonly items: readonly YamlValue[];
  readonly at: Span;
}

export interface YamlScalar {
  readonly type: 'scalar';
  readonly value: string | number | boolean | null;
  /** As written, so that `007` and `1.10` stay what they are; without quotes. */
  readonly text: string;
  readonly at: Span;
}

/**
 * Lays one value over another: maps key by key and all the way down, anything else whole. A map stays
 * where the lower one is: what is missing in both is missing there.
 */
export function overlay(under: YamlValue, over: YamlValue): YamlValue {
  if (under.type !== 'map' || over.type !== 'map') return over;
  const entries = new Map(under.entries);
  for (const [name, entry] of over.entries) {
    const below = entries.get(name);
    entries.set(
      name,
      below === undefined ? entry : { key: entry.key, value: overlay(below.value, entry.value) },
    );
  }
  return { ...under, entries };
}
