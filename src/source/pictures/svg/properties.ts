import { type Declaration, readDeclarations } from './css-rules.ts';
import { fontShorthand } from './font-values.ts';
import type { Sheet } from './sheet.ts';
import { styleReaders } from './style-readers.ts';
import type { SvgFindings } from './svg-finding.ts';
import type { XmlElement } from './xml-element.ts';

/** All that an element's attributes and the style sheets say of it, the strongest of each property. */
export type Properties = ReadonlyMap<string, string>;

/** Properties that an attribute may set too, beside those that are inherited. */
const OWN = (
  'clip-path display opacity overflow stop-color stop-opacity vector-effect transform ' +
  'baseline-shift alignment-baseline font font-size filter mask mix-blend-mode writing-mode ' +
  'text-decoration direction'
).split(' ');
const PRESENTATION: ReadonlySet<string> = new Set([...styleReaders.keys(), ...OWN]);

export function propertiesOf(element: XmlElement, sheet: Sheet, findings: SvgFindings): Properties {
  const properties = new Map<string, string>();
  for (const [name, value] of element.attributes) {
    if (PRESENTATION.has(name)) set(properties, name, value);
  }
  const style = element.attributes.get('style');
  const own = style === undefined ? [] : readDeclarations(style);
  const ruled = sheet.rulesOf(element).flatMap(({ declarations }) => declarations);
  const [plain, important] = [false, true].map(
    (wanted) => (list: readonly Declaration[]) =>
      list.filter(({ isImportant }) => isImportant === wanted),
  );
  if (plain === undefined || important === undefined) return properties;
  for (const list of [plain(ruled), plain(own), important(ruled), important(own)]) {
    for (const { property, value } of list) set(properties, property, value);
  }
  judge(properties, element, findings);
  return properties;
}

/** A shorthand stands for what it is short for. */
function set(properties: Map<string, string>, property: string, value: string): void {
  properties.set(property, value);
  if (property === 'font') {
    for (const [name, part] of fontShorthand(value) ?? []) properties.set(name, part);
  }
  if (property === 'marker') {
    for (const place of ['start', 'mid', 'end']) properties.delete(`marker-${place}`);
  }
}

/** What leads out of the file or is alive is said wherever it stands, drawn or not. */
function judge(properties: Properties, element: XmlElement, findings: SvgFindings): void {
  for (const [property, value] of properties) {
    if (/^animation(?:-name)?$/.test(property) && !/^\s*none\b/i.test(value)) {
      findings.say('active', 'moves', element);
    } else if (PRESENTATION.has(property) && leadsOut(value)) {
      findings.say('external', `takes “${property}” from elsewhere`, element);
    }
  }
}

function leadsOut(value: string): boolean {
  return /url\(\s*["']?\s*(?!["'#\s])/i.test(value);
}

export function shortened(value: string): string {
  const line = value.replaceAll(/\s+/g, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
