import type { Diagnostic, Outcome } from '../../diagnostics/diagnostic.ts';
import type { SourceText } from '../../model/span.ts';
import type { Theme } from '../../model/theme.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import { type Desk, refuseValue } from '../yaml/shape.ts';
import type { YamlMap } from '../yaml/yaml-value.ts';
import { readTheme } from './read-theme.ts';

/** Reads the themes of a family, by file name. What one takes over from another is judged once. */
export function readThemes(
  texts: ReadonlyMap<string, SourceText>,
): Outcome<ReadonlyMap<string, Theme>> {
  const diagnostics: Diagnostic[] = [];
  const files = new Map<string, YamlMap>();
  for (const [name, text] of texts) {
    const map = parseMap(text, diagnostics);
    if (map !== undefined) files.set(name, map);
  }
  if (diagnostics.length > 0) return { value: new Map(), diagnostics };
  const themes = new Map<string, Theme>();
  for (const name of files.keys()) {
    const read = readTheme(name, files);
    diagnostics.push(...read.diagnostics);
    if (read.value !== undefined) themes.set(name, read.value);
  }
  return { value: themes, diagnostics: withoutDoubles(diagnostics) };
}

function parseMap(text: SourceText, diagnostics: Diagnostic[]): YamlMap | undefined {
  const parsed = parseYaml(text, { fault: 'setup' });
  diagnostics.push(...parsed.diagnostics);
  if (parsed.value === undefined || parsed.value.type === 'map') return parsed.value;
  const desk: Desk = { diagnostics, fault: 'setup' };
  return refuseValue(parsed.value, 'a mapping of keys to values', desk);
}

function withoutDoubles(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const known = new Map<string, Diagnostic>();
  for (const diagnostic of diagnostics) {
    const { code, message, at } = diagnostic;
    known.set(`${code} ${at.file} ${at.start} ${at.end} ${message}`, diagnostic);
  }
  return [...known.values()];
}
