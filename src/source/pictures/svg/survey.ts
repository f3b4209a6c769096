import { type Rule, readRules } from './css-rules.ts';
import type { SvgFindings } from './svg-finding.ts';
import { elementsIn, textIn, type XmlElement } from './xml-element.ts';

/** What a file holds wherever it stands. */
export interface Survey {
  readonly ids: ReadonlyMap<string, XmlElement>;
  readonly rules: readonly Rule[];
}

/** Looks for ids and style sheets, and for what is alive: that is said, and goes no further. */
export function survey(root: XmlElement, findings: SvgFindings): Survey {
  const ids = new Map<string, XmlElement>();
  const rules: Rule[] = [];
  const waiting = [root];
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    judgeLife(element, findings);
    const id = element.attributes.get('id');
    if (element.space === 'svg' && id !== undefined && !ids.has(id)) ids.set(id, element);
    if (isSheet(element)) {
      for (const rule of readRules(textIn(element), element, findings, rules.length))
        rules.push(rule);
    }
    for (const child of elementsIn(element).toReversed()) waiting.push(child);
  }
  return { ids, rules };
}

function isSheet({ name, space, attributes }: XmlElement): boolean {
  const type = attributes.get('type')?.trim() ?? '';
  return space === 'svg' && name === 'style' && (type === '' || type === 'text/css');
}

function judgeLife(element: XmlElement, findings: SvgFindings): void {
  const { name, space, attributes } = element;
  if (name === 'script') findings.say('active', 'holds a script', element);
  if (space === 'svg' && MOVING.has(name)) findings.say('active', 'moves', element);
  for (const attribute of attributes.keys()) {
    if (!/^on[a-z]+$/i.test(attribute)) continue;
    findings.say('active', `reacts to its reader, with “${attribute}”`, element);
  }
}

const MOVING: ReadonlySet<string> = new Set(
  'animate animateTransform animateMotion animateColor set discard'.split(' '),
);
