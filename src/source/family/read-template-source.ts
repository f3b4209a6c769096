import type { Outcome } from '../../diagnostics/diagnostic.ts';
import type { TemplateSource } from '../../model/source.ts';
import type { Located, SourceText } from '../../model/span.ts';
import { findFrontMatter, LONGEST_FRONT_MATTER } from '../front-matter/find-front-matter.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import { type Desk, refuseValue } from '../yaml/shape.ts';
import type { YamlMap, YamlValue } from '../yaml/yaml-value.ts';
import { readDocxChoices, USUAL_DOCX } from './docx-choices.ts';

/** The one key whose value is a mapping of choices. */
const DOCX = 'docx';

/** Reads a template's front matter; its body is understood by those who know the language. */
export function readTemplateSource(name: string, text: SourceText): Outcome<TemplateSource> {
  const place = findFrontMatter(text.text);
  const empty = {
    name,
    text,
    bodyStart: place?.bodyStart ?? 0,
    front: new Map(),
    docx: USUAL_DOCX,
  };
  if (place === undefined) return { value: empty, diagnostics: [] };
  const { value, diagnostics } = parseYaml(text, {
    ...place,
    longest: LONGEST_FRONT_MATTER,
    fault: 'setup',
  });
  if (value === undefined) return { value: empty, diagnostics };
  const desk: Desk = { diagnostics: [], fault: 'setup' };
  if (value.type !== 'map') {
    refuseValue(value, 'a mapping of keys to values', desk);
    return { value: empty, diagnostics: desk.diagnostics };
  }
  const front = readKeys(value, desk);
  const docx = readDocxChoices(value.entries.get(DOCX)?.value, desk);
  return { value: { ...empty, front, docx }, diagnostics: desk.diagnostics };
}

function readKeys(map: YamlMap, desk: Desk): ReadonlyMap<string, Located<string>> {
  const front = new Map<string, Located<string>>();
  for (const { key, value } of map.entries.values()) {
    if (key.value === DOCX) continue;
    const written = asText(value);
    if (written === undefined) refuseValue(value, 'a text or a list of texts', desk);
    else front.set(key.value, { value: written, at: value.at });
  }
  return front;
}

/** A list of words reads like the same words with commas. */
function asText(value: YamlValue): string | undefined {
  if (value.type === 'scalar') return value.text;
  if (value.type === 'map') return undefined;
  const items = value.items.map((item) => (item.type === 'scalar' ? item.text : undefined));
  return items.includes(undefined) ? undefined : items.join(', ');
}
