import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import type { RawSourceEntry } from '../model/source.ts';
import type { Located, SourceText } from '../model/span.ts';
import { parseYaml } from './yaml/parse-yaml.ts';
import { type Desk, located, recordWith, refuseValue, text } from './yaml/shape.ts';
import type { YamlMap, YamlValue } from './yaml/yaml-value.ts';

const listed = recordWith(
  { id: located(text), entry: located(text) },
  { short: located(text), audience: located(text) },
);
const named = recordWith(
  { entry: located(text) },
  { short: located(text), audience: located(text) },
);

/**
 * Reads `sources.yaml`: a mapping of ids to entries, or a list of entries with ids. No value if it
 * is not known which entries there are.
 */
export function readSources(source: SourceText): Outcome<readonly RawSourceEntry[] | undefined> {
  const { value, diagnostics: syntax } = parseYaml(source);
  if (value === undefined) return { value: undefined, diagnostics: syntax };
  const desk: Desk = { diagnostics: [] };
  const entries = readEntries(value, desk);
  const doubled = entries === undefined ? [] : doubles(entries);
  return { value: entries, diagnostics: [...desk.diagnostics, ...doubled] };
}

function readEntries(value: YamlValue, desk: Desk): readonly RawSourceEntry[] | undefined {
  if (value.type === 'map') return readMap(value, desk);
  if (value.type === 'list') return value.items.flatMap((item) => readListed(item, desk));
  if (value.value === null) return [];
  return refuseValue(value, 'a mapping of ids to entries', desk);
}

/** An entry that is faulty keeps its id, so that its citations are not blamed. */
function readMap(map: YamlMap, desk: Desk): readonly RawSourceEntry[] {
  return [...map.entries.values()].map(({ key: id, value }) => {
    const at = { ...value.at, start: id.at.start };
    if (value.type === 'scalar') {
      const entry = located(text)(value, desk);
      return { id, short: id, entry: entry ?? { value: '', at: value.at }, at };
    }
    const found = named(value, desk);
    refuseAudience(found?.audience, desk);
    const entry = found?.entry ?? { value: '', at: value.at };
    return { id, short: found?.short ?? id, entry, at };
  });
}

function readListed(value: YamlValue, desk: Desk): readonly RawSourceEntry[] {
  const found = listed(value, desk);
  refuseAudience(found?.audience, desk);
  if (found !== undefined) return [{ ...found, short: found.short ?? found.id, at: value.at }];
  const id = value.type === 'map' ? value.entries.get('id')?.value : undefined;
  if (id?.type !== 'scalar') return [];
  const kept = { value: id.text, at: id.at };
  return [{ id: kept, short: kept, entry: { value: '', at: value.at }, at: value.at }];
}

function refuseAudience(audience: Located<string> | undefined, desk: Desk): void {
  if (audience === undefined) return;
  desk.diagnostics.push({
    code: 'audience/not-yet',
    severity: 'error',
    message: `This source is marked for the audience “${audience.value}”, which nothing heeds yet.`,
    help: 'Take the mark away, or the whole entry if not everybody may see it.',
    at: audience.at,
  });
}

function doubles(entries: readonly RawSourceEntry[]): Diagnostic[] {
  const firsts = new Map<string, RawSourceEntry>();
  const found: Diagnostic[] = [];
  for (const entry of entries) {
    const first = firsts.get(entry.id.value);
    if (first === undefined) {
      firsts.set(entry.id.value, entry);
      continue;
    }
    found.push({
      code: 'source/duplicate',
      severity: 'error',
      message: `The source “${entry.id.value}” is there twice.`,
      help: 'Give one of them another id, or remove it.',
      at: entry.id.at,
      related: [{ at: first.id.at, message: 'The first one is here.' }],
    });
  }
  return found;
}
