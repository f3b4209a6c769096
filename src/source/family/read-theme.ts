import type { Diagnostic, Outcome } from '../../diagnostics/diagnostic.ts';
import { didYouMean } from '../../diagnostics/nearest.ts';
import type { Span } from '../../model/span.ts';
import { STYLE_NAMES, type Theme } from '../../model/theme.ts';
import { overlay, type YamlMap, type YamlValue } from '../yaml/yaml-value.ts';
import { judgeGeometry } from './judge-geometry.ts';
import { themeShape } from './theme-shape.ts';

/** A family's theme files by name, such as `theme.yaml`, as far as they are YAML. */
export type ThemeFiles = ReadonlyMap<string, YamlMap>;

/**
 * Reads a theme. `like: theme.yaml` at its head takes over another file of the family, `like: body`
 * in a style takes over another style; what stands beside it wins.
 */
export function readTheme(name: string, files: ThemeFiles): Outcome<Theme | undefined> {
  const diagnostics: Diagnostic[] = [];
  const whole = withoutLike(name, { files, diagnostics, open: new Set() });
  if (whole === undefined) return { value: undefined, diagnostics };
  const styled = resolveStyles(whole, diagnostics);
  // What such a style would have taken over is missing in it, and not to be blamed.
  if (diagnostics.length > 0) return { value: undefined, diagnostics };
  const value = themeShape(styled, { diagnostics, fault: 'setup' });
  if (value !== undefined) diagnostics.push(...judgeGeometry(value, whole.at));
  return { value: diagnostics.length > 0 ? undefined : value, diagnostics };
}

interface Search {
  readonly files: ThemeFiles;
  readonly diagnostics: Diagnostic[];
  /** Files on the way, which must not come again. */
  readonly open: Set<string>;
}

function withoutLike(name: string, search: Search): YamlMap | undefined {
  const value = search.files.get(name);
  if (value === undefined) return undefined;
  search.open.add(name);
  const like = value.entries.get('like')?.value;
  if (like === undefined) return value;
  const under = takenOver(like, search);
  return under === undefined ? undefined : over(under, value);
}

function takenOver(like: YamlValue, search: Search): YamlMap | undefined {
  const name = like.type === 'scalar' ? like.text : '';
  if (search.files.has(name) && !search.open.has(name)) return withoutLike(name, search);
  const others = [...search.files.keys()].filter((file) => !search.open.has(file));
  const sentence = search.open.has(name)
    ? `The theme “${name}” takes itself over.`
    : `There is no theme “${name}” in this family.${didYouMean(name, others)}`;
  refuse(search.diagnostics, like.at, sentence);
  return undefined;
}

function resolveStyles(theme: YamlMap, diagnostics: Diagnostic[]): YamlMap {
  const styles = theme.entries.get('styles');
  if (styles?.value.type !== 'map') return theme;
  const resolved = new Map<string, YamlMap | undefined>();
  const named = styles.value;
  const entries = new Map(named.entries);
  for (const [name, entry] of named.entries) {
    const value = resolveStyle(name, { named, resolved, diagnostics });
    if (value !== undefined) entries.set(name, { key: entry.key, value });
  }
  const value: YamlMap = { ...named, entries };
  return { ...theme, entries: new Map(theme.entries).set('styles', { key: styles.key, value }) };
}

interface Styles {
  readonly named: YamlMap;
  /** What was resolved; `undefined` while a style is on its way. */
  readonly resolved: Map<string, YamlMap | undefined>;
  readonly diagnostics: Diagnostic[];
}

const known: ReadonlySet<string> = new Set(STYLE_NAMES);

function resolveStyle(name: string, styles: Styles): YamlMap | undefined {
  if (styles.resolved.has(name)) return styles.resolved.get(name);
  const own = styles.named.entries.get(name)?.value;
  // Names outside the closed list are refused later; following them could lead on without end.
  if (own?.type !== 'map' || !known.has(name)) return undefined;
  styles.resolved.set(name, undefined);
  const like = own.entries.get('like')?.value;
  const under = like === undefined ? undefined : likeStyle(like, styles);
  const whole = over(under, own);
  styles.resolved.set(name, whole);
  return whole;
}

function likeStyle(like: YamlValue, styles: Styles): YamlMap | undefined {
  const name = like.type === 'scalar' ? like.text : '';
  const under = resolveStyle(name, styles);
  if (under !== undefined) return under;
  const sentence = styles.resolved.has(name)
    ? `The style “${name}” takes itself over.`
    : `There is no style “${name}”.${didYouMean(name, styles.named.entries.keys())}`;
  return refuse(styles.diagnostics, like.at, sentence);
}

function over(under: YamlMap | undefined, own: YamlMap): YamlMap {
  const entries = new Map(own.entries);
  entries.delete('like');
  const rest: YamlMap = { ...own, entries };
  if (under === undefined) return rest;
  const whole = overlay(under, rest);
  return whole.type === 'map' ? whole : rest;
}

function refuse(diagnostics: Diagnostic[], at: Span, message: string): undefined {
  diagnostics.push({
    code: 'theme/like',
    severity: 'error',
    message,
    help: 'Name another one, or write its values out.',
    at,
    fault: 'setup',
  });
}
