import type { Stretch, SvgFindings } from './svg-finding.ts';
import type { XmlElement } from './xml-element.ts';

/** `g.axis > text`: the last part is the element's own, those before are around it. */
export interface Selector {
  readonly parts: readonly SelectorPart[];
  /** How particular it is (Selectors 3, 9), as one number. */
  readonly weight: number;
}

export interface SelectorPart {
  /** Nothing for any. */
  readonly name: string | undefined;
  readonly ids: readonly string[];
  readonly classes: readonly string[];
  /** The part before must be the parent itself. */
  readonly isChild: boolean;
}

/** Reads a list of selectors of names, classes and ids; other kinds are said. */
export function readSelectors(list: string, at: Stretch, findings: SvgFindings): Selector[] {
  return list.split(',').flatMap((text) => {
    const words = text.replaceAll('>', ' > ').trim().split(/\s+/);
    // What only holds under a pointer or a finger never holds on paper.
    if (/:(?:hover|active|focus|visited|focus-within|focus-visible)\b/i.test(text)) return [];
    const parts: SelectorPart[] = [];
    let isChild = false;
    for (const word of words) {
      if (word === '>') {
        isChild = true;
        continue;
      }
      const part = readPart(word === ':root' ? 'svg' : word, isChild);
      if (part === undefined) {
        findings.say('unsupported', `has a style sheet with the selector “${text.trim()}”`, at);
        return [];
      }
      parts.push(part);
      isChild = false;
    }
    return [{ parts, weight: parts.reduce((sum, part) => sum + weightOf(part), 0) }];
  });
}

const SIMPLE = /^(\*|[\p{L}_-][\p{L}\p{N}_-]*)?((?:[.#][\p{L}\p{N}_-]+)*)$/u;

function readPart(word: string, isChild: boolean): SelectorPart | undefined {
  const found = word === '' ? null : SIMPLE.exec(word);
  if (found === null) return undefined;
  const [, name, others = ''] = found;
  const marks = others.match(/[.#][^.#]+/g) ?? [];
  return {
    name: name === '*' ? undefined : name,
    ids: marks.filter((mark) => mark.startsWith('#')).map((mark) => mark.slice(1)),
    classes: marks.filter((mark) => mark.startsWith('.')).map((mark) => mark.slice(1)),
    isChild,
  };
}

function weightOf({ name, ids, classes }: SelectorPart): number {
  return ids.length * 1_000_000 + classes.length * 1000 + (name === undefined ? 0 : 1);
}

/** Whether a selector is of an element: one way from the root down, whatever the selector. */
export function selects({ parts }: Selector, element: XmlElement): boolean {
  const own = parts.at(-1);
  if (own === undefined || !isOf(own, element)) return false;
  if (parts.length === 1) return true;
  const above = new Set<number>();
  let parent: ReadonlySet<number> = new Set();
  for (const one of lineOf(element)) {
    parent = partsMet(parts, one, { above, parent });
    for (const index of parent) above.add(index);
  }
  return parent.has(parts.length - 1);
}

/** The parts that hold for an element, where all before them hold for those around it. */
function partsMet(
  parts: readonly SelectorPart[],
  element: XmlElement,
  met: { readonly above: ReadonlySet<number>; readonly parent: ReadonlySet<number> },
): ReadonlySet<number> {
  const here = new Set<number>();
  for (const [index, part] of parts.entries()) {
    const before = part.isChild ? met.parent : met.above;
    if ((index === 0 || before.has(index - 1)) && isOf(part, element)) here.add(index);
  }
  return here;
}

/** From the root down to the element. */
function lineOf(element: XmlElement): XmlElement[] {
  const line = [element];
  for (let around = element.parent; around !== undefined; around = around.parent) line.push(around);
  return line.toReversed();
}

function isOf(
  { name, ids, classes }: SelectorPart,
  { name: own, attributes }: XmlElement,
): boolean {
  if (name !== undefined && name !== own) return false;
  const id = attributes.get('id');
  if (!ids.every((wanted) => wanted === id)) return false;
  if (classes.length === 0) return true;
  const all = classesOf(attributes);
  return classes.every((wanted) => all.includes(wanted));
}

export function classesOf(attributes: ReadonlyMap<string, string>): readonly string[] {
  return attributes.get('class')?.trim().split(/\s+/) ?? [];
}
