import type { Rule } from './css-rules.ts';
import { classesOf, type SelectorPart, selects } from './selector.ts';
import type { XmlElement } from './xml-element.ts';

/** The style sheets of a picture. */
export interface Sheet {
  /** The rules for an element, the strongest last. */
  readonly rulesOf: (element: XmlElement) => readonly Rule[];
}

/**
 * Keeps rules under what an element must have, so that each one is held against few of them. `spend`
 * is told how many.
 */
export function sheetOf(rules: readonly Rule[], spend: (rules: number) => void): Sheet {
  const byKey = new Map<string, Rule[]>();
  for (const rule of rules) {
    const key = keyOf(rule.selector.parts.at(-1));
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [rule]);
    else known.push(rule);
  }
  const known = new Map<XmlElement, readonly Rule[]>();
  const find = (element: XmlElement): readonly Rule[] => {
    const candidates = keysOf(element).flatMap((key) => byKey.get(key) ?? []);
    spend(candidates.reduce((sum, { selector }) => sum + selector.parts.length, 0));
    return candidates
      .filter(({ selector }) => selects(selector, element))
      .toSorted(
        (one, other) => one.selector.weight - other.selector.weight || one.order - other.order,
      );
  };
  return {
    rulesOf: (element) => {
      const found = known.get(element) ?? find(element);
      known.set(element, found);
      return found;
    },
  };
}

function keyOf(part: SelectorPart | undefined): string {
  const [id] = part?.ids ?? [];
  const [name] = part?.classes ?? [];
  if (id !== undefined) return `#${id}`;
  return name === undefined ? (part?.name ?? '*') : `.${name}`;
}

function keysOf({ name, attributes }: XmlElement): string[] {
  const classes = new Set(classesOf(attributes));
  return ['*', name, `#${attributes.get('id') ?? ''}`, ...[...classes].map((one) => `.${one}`)];
}
